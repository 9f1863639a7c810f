package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * A person's name. Never printed by {@link #toString()}.
 *
 * @param last the last name (NM103), at most 60 characters
 * @param first the first name (NM104), at most 35 characters; null when there is none
 * @param middle the middle name or initial (NM105), at most 25 characters; null when there is none
 * @param suffix the suffix such as JR (NM107), at most 10 characters; null when there is none
 */
public record PersonName(
        String last,
        @Nullable String first,
        @Nullable String middle,
        @Nullable String suffix) implements PartyName {

    /** Refuses blank and overlong parts. */
    public PersonName {
        Require.text(last, "last name", 60);
        Require.optionalText(first, "first name", 35);
        Require.optionalText(middle, "middle name", 25);
        Require.optionalText(suffix, "name suffix", 10);
    }

    @Override
    public String entityType() {
        return PERSON;
    }

    @Override
    public String lastOrOrganization() {
        return last;
    }

    @Override
    public String toString() {
        return "PersonName[not shown]";
    }
}

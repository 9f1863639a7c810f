package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was supplied (SV101, SVD03): a service code, nearly always of HCPCS, with its modifiers.
 *
 * @param code the HCPCS code, or a code of another list
 * @param modifiers up to four different modifiers, in the order the payer reads them
 * @param description the description that not-otherwise-classified codes need (SV101-7), at most 80 characters; null
 *     for all others
 */
public record Procedure(
        ServiceCode code,
        List<Modifier> modifiers,
        @Nullable String description) {

    /** Refuses a fifth modifier and repeated ones. */
    public Procedure {
        modifiers = Require.count(modifiers, "modifiers", 0, 4);
        Require.that(
                modifiers.stream().distinct().count() == modifiers.size(), "modifiers", "must not repeat on one line");
        Require.optionalText(description, "procedure description", 80);
    }
}

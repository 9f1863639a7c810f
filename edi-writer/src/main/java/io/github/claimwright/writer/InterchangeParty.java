package io.github.claimwright.writer;

import java.util.List;

/**
 * One end of an interchange: who sends it, or who receives it.
 *
 * @param qualifier what kind of id it is (ISA05, ISA07), such as {@link #MUTUALLY_DEFINED}
 * @param id the id (ISA06, ISA08), at most 15 characters, without padding
 * @param applicationCode the id on the functional group (GS02, GS03), 2 to 15 characters; most partners want the same id
 */
public record InterchangeParty(String qualifier, String id, String applicationCode) {
    /** An id that sender and receiver have agreed upon. */
    public static final String MUTUALLY_DEFINED = "ZZ";

    /** The codes of 005010X222A1 for ISA05 and ISA07. */
    private static final List<String> QUALIFIERS = List.of("01", "14", "20", "27", "28", "29", "30", "33", "ZZ");

    /** Refuses other qualifiers, and ids that do not fit. */
    public InterchangeParty {
        Expect.that(
                QUALIFIERS.contains(qualifier),
                "interchange id qualifier",
                "must be one of " + String.join(", ", QUALIFIERS));
        Expect.length(id, "interchange id", 1, 15);
        Expect.length(applicationCode, "application code", 2, 15);
    }

    /** A party with a mutually defined id that stands on interchange and group alike. */
    public static InterchangeParty of(String id) {
        return new InterchangeParty(MUTUALLY_DEFINED, id, id);
    }
}

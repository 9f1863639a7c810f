package io.github.claimwright.writer.segment;

import io.github.claimwright.model.PersonName;
import io.github.claimwright.x12.Segment;

/** NM1, name: who plays which part (NM101), and the id that the payer knows them by. */
public final class Nm1 {
    /** Electronic transmitter identification number, of submitters and receivers. */
    public static final String ETIN = "46";
    /** National Provider Identifier. */
    public static final String NPI = "XX";
    /** Member identification number. */
    public static final String MEMBER_ID = "MI";

    private static final String PERSON = "1";
    private static final String ORGANIZATION = "2";

    private Nm1() {}

    /** An organization with its id. */
    public static Segment organization(String entity, String name, String idQualifier, String id) {
        return Segment.of("NM1")
                .put(1, entity)
                .put(2, ORGANIZATION)
                .put(3, name)
                .put(8, idQualifier)
                .put(9, id)
                .build();
    }

    /** A person with an id. */
    public static Segment person(String entity, PersonName name, String idQualifier, String id) {
        return Segment.of("NM1")
                .put(1, entity)
                .put(2, PERSON)
                .put(3, name.last())
                .put(4, name.first())
                .put(5, name.middle())
                .put(7, name.suffix())
                .put(8, idQualifier)
                .put(9, id)
                .build();
    }
}

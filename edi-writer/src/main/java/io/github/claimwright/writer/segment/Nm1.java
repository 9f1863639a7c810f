package io.github.claimwright.writer.segment;

import io.github.claimwright.model.MemberId;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.x12.Segment;
import org.jspecify.annotations.Nullable;

/** NM1, name: who plays which part (NM101), and the id that the payer knows them by. */
public final class Nm1 {
    /** Electronic transmitter identification number, of submitters and receivers. */
    public static final String ETIN = "46";
    /** National Provider Identifier. */
    public static final String NPI = "XX";

    private static final String PERSON = "1";
    private static final String ORGANIZATION = "2";

    private Nm1() {}

    /** A party by its name, with an id where it has one. */
    public static Segment party(String entity, PartyName name, String idQualifier, @Nullable String id) {
        return name instanceof PersonName person
                ? person(entity, person, idQualifier, id)
                : organization(entity, name.lastOrOrganization(), idQualifier, id);
    }

    /** Who holds an insurance, with the id on its card. */
    public static Segment party(String entity, PartyName name, @Nullable MemberId member) {
        return member == null ? party(entity, name, "", null) : party(entity, name, member.kind(), member.value());
    }

    /** An organization with an id where it has one. */
    public static Segment organization(String entity, String name, String idQualifier, @Nullable String id) {
        return Segment.of("NM1")
                .put(1, entity)
                .put(2, ORGANIZATION)
                .put(3, name)
                .put(8, id == null ? null : idQualifier)
                .put(9, id)
                .build();
    }

    /** A person with an id where they have one. */
    public static Segment person(String entity, PersonName name, String idQualifier, @Nullable String id) {
        return Segment.of("NM1")
                .put(1, entity)
                .put(2, PERSON)
                .put(3, name.last())
                .put(4, name.first())
                .put(5, name.middle())
                .put(7, name.suffix())
                .put(8, id == null ? null : idQualifier)
                .put(9, id)
                .build();
    }
}

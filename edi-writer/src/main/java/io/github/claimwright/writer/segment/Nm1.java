package io.github.claimwright.writer.segment;

import io.github.claimwright.model.MemberId;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.x12.Segment;
import org.jspecify.annotations.Nullable;

/** NM1, name: who plays which part (NM101), and the id that the payer knows them by. */
public final class Nm1 {
    private static final String TRANSMITTER_NUMBER = "46";
    private static final String NATIONAL_PROVIDER_IDENTIFIER = "XX";

    private Nm1() {}

    /** A submitter or receiver with its transmitter number (ETIN). */
    public static Segment transmitter(String entity, PartyName name, String number) {
        return of(entity, name.entityType(), name, TRANSMITTER_NUMBER, number);
    }

    /** A provider with its NPI, where it has one. */
    public static Segment provider(String entity, PartyName name, @Nullable Npi npi) {
        return provider(entity, name.entityType(), name, npi);
    }

    /** A provider whose name may be left out, with its NPI, where it has one. */
    public static Segment provider(String entity, String entityType, @Nullable PartyName name, @Nullable Npi npi) {
        return npi == null
                ? of(entity, entityType, name, null, null)
                : of(entity, entityType, name, NATIONAL_PROVIDER_IDENTIFIER, npi.value());
    }

    /** Who holds an insurance, with the id on its card, where it has one. */
    public static Segment insured(String entity, PartyName name, @Nullable MemberId member) {
        return member == null
                ? of(entity, name.entityType(), name, null, null)
                : of(entity, name.entityType(), name, member.kind(), member.value());
    }

    /** A patient, who is known by the subscriber's id. */
    public static Segment patient(PersonName name) {
        return of("QC", PartyName.PERSON, name, null, null);
    }

    /** A payer or plan with its id. */
    public static Segment payer(String entity, String name, String idQualifier, String id) {
        return Segment.of("NM1")
                .put(1, entity)
                .put(2, PartyName.ORGANIZATION)
                .put(3, name)
                .put(8, idQualifier)
                .put(9, id)
                .build();
    }

    /** Somebody whose name and id this loop does not give. */
    public static Segment nameless(String entity, String entityType) {
        return of(entity, entityType, null, null, null);
    }

    /** Where an ambulance went; the pick-up has no name. */
    public static Segment ambulanceLocation(String entity, @Nullable String name) {
        return of(entity, PartyName.ORGANIZATION, name == null ? null : new OrganizationName(name), null, null);
    }

    private static Segment of(
            String entity,
            String entityType,
            @Nullable PartyName name,
            @Nullable String idQualifier,
            @Nullable String id) {
        Segment.Builder segment = Segment.of("NM1").put(1, entity).put(2, entityType);
        if (name != null) {
            segment.put(3, name.lastOrOrganization());
        }
        if (name instanceof PersonName person) {
            segment.put(4, person.first()).put(5, person.middle()).put(7, person.suffix());
        }
        return segment.put(8, idQualifier).put(9, id).build();
    }
}

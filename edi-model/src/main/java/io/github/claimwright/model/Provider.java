package io.github.claimwright.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner or organization that had a part in a claim or a line (loops 2310A, 2310B, 2310D, 2420A, 2420B, 2420D,
 * 2420F).
 *
 * @param role the part (NM101), such as {@link #RENDERING}
 * @param name the name; null only for {@link #PURCHASED}, which goes by its ids
 * @param entityType {@link PartyName#PERSON} or {@link PartyName#ORGANIZATION} (NM102)
 * @param npi the NPI; null when there is none
 * @param taxonomy the taxonomy code of a rendering provider (PRV03); null when not sent
 * @param references further ids (REF)
 */
public record Provider(
        String role,
        @Nullable PartyName name,
        String entityType,
        @Nullable Npi npi,
        @Nullable String taxonomy,
        List<Reference> references) {
    /** Who referred the patient (2310A, 2420F). */
    public static final String REFERRING = "DN";
    /** Which primary care provider referred, where that is another one than the last referring (2310A, 2420F). */
    public static final String PRIMARY_CARE = "P3";
    /** Who rendered the service, where that is not the billing provider (2310B, 2420A). */
    public static final String RENDERING = "82";
    /** Who supervised (2310D, 2420D). */
    public static final String SUPERVISING = "DQ";
    /** From whom the service was purchased (2420B). */
    public static final String PURCHASED = "QB";

    private static final Pattern TAXONOMY = Pattern.compile("[A-Z0-9]{10}");

    /** Refuses a name that contradicts the entity type, and a missing one. */
    public Provider {
        Require.code(role, "provider role", 3);
        Require.that(
                name != null || role.equals(PURCHASED),
                "provider name",
                "must be given for all but purchased services");
        Require.that(
                entityType.equals(PartyName.PERSON) || entityType.equals(PartyName.ORGANIZATION),
                "provider entity type",
                "must be 1 or 2");
        Require.that(
                name == null || name.entityType().equals(entityType),
                "provider name",
                "must be a person's for entity type 1 and an organization's for 2");
        Require.optionalForm(taxonomy, TAXONOMY, "taxonomy code", "must be ten capital letters and digits");
        references = List.copyOf(references);
    }

    /** A provider with a name and an NPI. */
    public static Provider of(String role, PartyName name, Npi npi) {
        return new Provider(role, name, name.entityType(), npi, null, List.of());
    }
}

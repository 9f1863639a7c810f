package io.github.claimwright.model;

import java.util.List;

/**
 * The numbers by which another payer knows a provider of the claim (loops 2330C to 2330G).
 *
 * @param role the provider's part (NM101), as in {@link Provider}, {@link #SERVICE_LOCATION} or {@link #BILLING}
 * @param entityType {@link PartyName#PERSON} or {@link PartyName#ORGANIZATION} (NM102)
 * @param references one to three numbers (REF)
 */
public record OtherPayerProvider(String role, String entityType, List<Reference> references) {
    /** The service location (2330E). */
    public static final String SERVICE_LOCATION = "77";
    /** The billing provider (2330G). */
    public static final String BILLING = "85";

    private static final List<String> ROLES = List.of(
            Provider.REFERRING,
            Provider.PRIMARY_CARE,
            Provider.RENDERING,
            SERVICE_LOCATION,
            Provider.SUPERVISING,
            BILLING);

    /** Refuses other parts, and a provider without a number. */
    public OtherPayerProvider {
        Require.that(ROLES.contains(role), "other payer's provider role", "must be one of " + String.join(", ", ROLES));
        Require.that(
                entityType.equals(PartyName.PERSON) || entityType.equals(PartyName.ORGANIZATION),
                "other payer's provider entity type",
                "must be 1 or 2");
        references = Require.count(references, "numbers of an other payer's provider", 1, 3);
    }
}

package io.github.claimwright.model;

/**
 * Where payment goes when not to the billing provider's street address (loop 2010AB); it may be a post office box.
 *
 * @param entityType {@link PartyName#PERSON} or {@link PartyName#ORGANIZATION} (NM102)
 * @param address the address
 */
public record PayToAddress(String entityType, Address address) {

    /** Refuses other entity types. */
    public PayToAddress {
        Require.that(
                entityType.equals(PartyName.PERSON) || entityType.equals(PartyName.ORGANIZATION),
                "pay-to entity type",
                "must be 1 or 2");
    }
}

package io.github.claimwright.model;

import java.util.List;

/**
 * The health plan that is to be paid in the provider's place (loop 2010AC); only in subrogation claims.
 *
 * @param name its name, at most 60 characters
 * @param idQualifier {@link Payer#PAYER_ID} or {@link Payer#HEALTH_PLAN_ID}
 * @param id its id, 2 to 80 characters
 * @param address its address
 * @param taxId its employer identification number (REF*EI)
 * @param references further ids (REF), at most one
 */
public record PayToPlan(
        String name, String idQualifier, String id, Address address, String taxId, List<Reference> references) {

    /** Refuses what NM1 and REF cannot carry. */
    public PayToPlan {
        Require.text(name, "pay-to plan name", 60);
        Require.code(idQualifier, "pay-to plan id qualifier", 2);
        Require.id(id, "pay-to plan id");
        Require.text(taxId, "pay-to plan tax id", 50);
        references = Require.count(references, "further ids of a pay-to plan", 0, 1);
    }
}

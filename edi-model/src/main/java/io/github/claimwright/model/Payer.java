package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payer that the claim is for (loop 2010BB).
 *
 * @param name the payer's name, at most 60 characters
 * @param idQualifier {@link #PAYER_ID} or {@link #HEALTH_PLAN_ID}
 * @param id the payer's id as the receiver knows it, 2 to 80 characters
 * @param address its address; null when not sent
 * @param references further ids of the payer, and the numbers that it gave the billing provider (REF)
 */
public record Payer(
        String name,
        String idQualifier,
        String id,
        @Nullable Address address,
        List<Reference> references) {
    /** Payer identification. */
    public static final String PAYER_ID = "PI";
    /** National health plan identifier. */
    public static final String HEALTH_PLAN_ID = "XV";

    /** Refuses other qualifiers and ids that NM109 cannot carry. */
    public Payer {
        Require.text(name, "payer name", 60);
        Require.that(
                idQualifier.equals(PAYER_ID) || idQualifier.equals(HEALTH_PLAN_ID),
                "payer id qualifier",
                "must be PI or XV");
        Require.id(id, "payer id");
        references = List.copyOf(references);
    }

    /** A payer without further ids. */
    public Payer(String name, String idQualifier, String id, @Nullable Address address) {
        this(name, idQualifier, id, address, List.of());
    }
}

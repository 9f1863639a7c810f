package io.github.claimwright.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another payer of the patient (loop 2330B).
 *
 * @param name its name, at most 60 characters
 * @param idQualifier {@link Payer#PAYER_ID} or {@link Payer#HEALTH_PLAN_ID}
 * @param id its id, by which the decisions of the lines name it, 2 to 80 characters
 * @param address its address; null when not sent
 * @param decided when it decided the whole claim (DTP*573); null when it has not, or decided line by line
 * @param references further ids, its own number of the claim, prior authorization, referral (REF)
 */
public record OtherPayer(
        String name,
        String idQualifier,
        String id,
        @Nullable Address address,
        @Nullable LocalDate decided,
        List<Reference> references) {

    /** Refuses what NM1 cannot carry. */
    public OtherPayer {
        Require.text(name, "other payer name", 60);
        Require.code(idQualifier, "other payer id qualifier", 2);
        Require.id(id, "other payer id");
        references = List.copyOf(references);
    }

    /** Another payer by its id alone. */
    public static OtherPayer of(String name, String id) {
        return new OtherPayer(name, Payer.PAYER_ID, id, null, null, List.of());
    }
}

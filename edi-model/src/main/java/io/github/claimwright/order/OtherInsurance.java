package io.github.claimwright.order;

import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.Payer;
import org.jspecify.annotations.Nullable;

/**
 * Another insurance of the patient: one that paid before, or one that is asked after this claim. Never printed whole by
 * {@link #toString()}.
 *
 * @param coverage what the insurance is, and its payer's place in line
 * @param memberId the member id on its card
 * @param holder who holds it; null when that is the patient
 * @param payer its payer
 * @param neverBilled whether the claim was not sent to it because it surely covers none of the items
 * @param decision what it decided of the claim as a whole; null when it has not decided, or line by line only
 * @param numbers its own numbers of the claim
 */
public record OtherInsurance(
        Coverage coverage,
        String memberId,
        @Nullable InsuredPerson holder,
        Payer payer,
        boolean neverBilled,
        @Nullable PayerDecision decision,
        PayerNumbers numbers) {

    @Override
    public String toString() {
        return "OtherInsurance[" + payer.id() + "]";
    }
}

package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * What another payer decided of the whole claim (AMT of loop 2320).
 *
 * @param paid what it paid (AMT*D); null when it has not decided
 * @param nonCovered what it does not cover (AMT*A8), where that is the whole claim; null otherwise
 * @param patientLiability what remains for the patient (AMT*EAF); null when not known
 */
public record PayerAmounts(
        @Nullable Money paid,
        @Nullable Money nonCovered,
        @Nullable Money patientLiability) {
    /** No amount at all. */
    public static final PayerAmounts NONE = new PayerAmounts(null, null, null);
}

package io.github.claimwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a repricer made of a claim or a line (HCP).
 *
 * @param methodology how it was priced (HCP01), two characters
 * @param allowed the allowed amount (HCP02)
 * @param savings the amount saved (HCP03); null when not sent
 * @param organizationId the repricer's id (HCP04), at most 50 characters; null when not sent
 * @param rate the per diem or flat rate (HCP05); null when not sent
 * @param patientGroup the approved ambulatory patient group (HCP06, HCP07); null when not sent
 * @param service the approved service (HCP09 to HCP12), of lines only; null when not sent
 * @param verdict why it was rejected or how it complied; null when not sent
 */
public record Repricing(
        String methodology,
        Money allowed,
        @Nullable Money savings,
        @Nullable String organizationId,
        @Nullable BigDecimal rate,
        @Nullable PatientGroup patientGroup,
        @Nullable RepricedService service,
        @Nullable Verdict verdict) {

    /** Refuses overlong texts. */
    public Repricing {
        Require.code(methodology, "repricing methodology", 2);
        Require.optionalText(organizationId, "repricing organization id", 50);
        rate = Require.optionalNumber(rate, "repricing rate");
    }

    /**
     * Why a repricer rejected a claim, and how the claim complied with its rules.
     *
     * @param rejectReason why it was rejected (HCP13); null when it was not
     * @param policyCompliance how it complied (HCP14); null when not sent
     * @param exception why an exception was made (HCP15); null when none was
     */
    public record Verdict(
            @Nullable String rejectReason,
            @Nullable String policyCompliance,
            @Nullable String exception) {

        /** Refuses overlong codes, and a verdict without any. */
        public Verdict {
            Require.optionalCode(rejectReason, "repricing reject reason", 2);
            Require.optionalCode(policyCompliance, "policy compliance code", 2);
            Require.optionalCode(exception, "repricing exception code", 2);
            Require.that(
                    rejectReason != null || policyCompliance != null || exception != null,
                    "repricing verdict",
                    "must have at least one code");
        }
    }
}

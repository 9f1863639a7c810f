package io.github.claimwright.billing;

import io.github.claimwright.units.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What a payer wants of a claim, as far as billing has a choice.
 *
 * @param name the payer profile it belongs to, for messages
 * @param rounding what becomes of a fraction of a HCPCS unit, once per line
 * @param mostUnitsPerLine the most HCPCS units on one line, more go on further lines; null when the payer sets no limit
 * @param drugIdentification whether drug lines carry the NDC, its quantity and the prescription number (LIN, CTP, REF*XZ)
 * @param orderingProviderRequired whether every line must name the ordering practitioner (loop 2420E)
 * @param medicareModifiers whether Medicare's modifier rules apply: KO, KP and KQ by code, JZ by date and container, the
 *     month of a capped rental, one attested coverage modifier
 * @param shareClaims whether orders of one patient, payer, supplier and day go on one claim
 */
public record BillingPolicy(
        String name,
        Rounding rounding,
        @Nullable Integer mostUnitsPerLine,
        boolean drugIdentification,
        boolean orderingProviderRequired,
        boolean medicareModifiers,
        boolean shareClaims) {
    /** Noridian, billing multiple units of service, 2023-09-26; the other DME contractor's page was not found. */
    private static final int DME_CONTRACTOR_LIMIT = 999;

    /** Refuses a limit of no units. */
    public BillingPolicy {
        if (mostUnitsPerLine != null && mostUnitsPerLine < 1) {
            throw new IllegalArgumentException("the most units of a line must be at least 1");
        }
    }

    /** What every payer takes: units rounded up, the NDC sent, no modifier added but for rental and purchase. */
    public static BillingPolicy base() {
        return new BillingPolicy("base", Rounding.UP_PER_LINE, null, true, false, false, true);
    }

    /**
     * The Medicare DME contractors. The NDC is sent although they do not ask for it: it crosses over to Medicaid with the
     * claim, and it lets the units be checked.
     */
    public static BillingPolicy medicareDme() {
        return new BillingPolicy("medicare-dme", Rounding.UP_PER_LINE, DME_CONTRACTOR_LIMIT, true, true, true, true);
    }

    /** Commercial insurers without rules of their own. */
    public static BillingPolicy commercial() {
        return new BillingPolicy("commercial", Rounding.UP_PER_LINE, null, true, false, false, true);
    }

    /** State Medicaid programs, which want the NDC on every drug line. */
    public static BillingPolicy medicaid() {
        return new BillingPolicy("medicaid", Rounding.UP_PER_LINE, null, true, false, false, true);
    }
}

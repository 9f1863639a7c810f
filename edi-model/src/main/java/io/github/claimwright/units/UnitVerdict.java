package io.github.claimwright.units;

import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the HCPCS units and the NDC quantity of a line describe the same amount of a product.
 *
 * @param kind whether they do
 * @param expectedUnrounded the exact units of the NDC quantity
 * @param expectedUnits what the payer's rounding makes of them
 * @param explainedBy the rounding that gives the billed units; null when none does
 * @param causes what may have gone wrong, the most plausible first; none unless there is a mismatch
 */
public record UnitVerdict(
        Kind kind,
        Rational expectedUnrounded,
        BigDecimal expectedUnits,
        @Nullable Rounding explainedBy,
        List<LikelyCause> causes) {

    /** Copies the causes. */
    public UnitVerdict {
        causes = List.copyOf(causes);
    }

    /** How units and quantity compare. */
    public enum Kind {
        /** The billed units are what the payer expects. */
        AGREE,
        /** They describe the same amount, rounded in another way. */
        ROUNDING,
        /** They describe different amounts. */
        MISMATCH
    }

    /**
     * What may have gone wrong.
     *
     * @param cause the mistake
     * @param sentence what a biller should know of it
     */
    public record LikelyCause(Cause cause, String sentence) {}
}

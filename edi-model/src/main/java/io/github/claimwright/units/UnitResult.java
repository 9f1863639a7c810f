package io.github.claimwright.units;

import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.List;

/**
 * The HCPCS units of a dispensed quantity.
 *
 * @param unrounded the exact units
 * @param units what is billed
 * @param rounding how one became the other
 * @param steps the calculation, a line a step, for checking by hand
 */
public record UnitResult(Rational unrounded, BigDecimal units, Rounding rounding, List<String> steps) {

    /** Copies the steps. */
    public UnitResult {
        steps = List.copyOf(steps);
    }
}

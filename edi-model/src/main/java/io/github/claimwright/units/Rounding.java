package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a payer turns a fraction of HCPCS units into what SV104 carries. The names stand in profiles and reports.
 *
 * <p>The default is one rounding up for the whole line: the claims manual (chapter 17, section 10) rounds up to the next
 * unit, and rounding each container would turn 25 vials of 2.5 units into 75 instead of 63.
 */
public enum Rounding {
    /** Once for the line, up to the next whole unit. */
    UP_PER_LINE("up, once for the line", new LineRounding(0, RoundingMode.CEILING)),
    /** Once for the line, to the nearest whole unit, halves up. */
    NEAREST_PER_LINE("to the nearest unit, once for the line", new LineRounding(0, RoundingMode.HALF_UP)),
    /** Once for the line, down to whole units. */
    DOWN_PER_LINE("down, once for the line", new LineRounding(0, RoundingMode.FLOOR)),
    /** Fractions of a unit are billed, with the three decimals that SV104 carries. */
    NONE_3_DECIMALS("to three decimals", new LineRounding(3, RoundingMode.HALF_UP)),
    /** Each package up to whole units, as the CMS crosswalk prints them; what is left over once. */
    UP_PER_PACKAGE("up, package by package", new PieceRounding(DrugProduct::packageSize)),
    /** Each container up to whole units; what is left over once. */
    UP_PER_CONTAINER("up, container by container", new PieceRounding(DrugProduct::containerSize));

    @SuppressWarnings("ImmutableEnumChecker") // Both implementations are records of immutable values.
    private final RoundingRule rule;

    private final String words;

    Rounding(String words, RoundingRule rule) {
        this.words = words;
        this.rule = rule;
    }

    /** The policy as people say it, behind "rounded": {@code up, once for the line}. */
    public String words() {
        return words;
    }

    /** Whether rounding happens once, so that the line is never a whole unit off. */
    boolean isPerLine() {
        return rule instanceof LineRounding;
    }

    /** The billed units of an NDC quantity. */
    BigDecimal units(DrugProduct product, Rational quantity) {
        return rule.units(product, quantity);
    }

    /** The NDC quantities that are billed with so many units; empty when none is. */
    Optional<QuantityRange> quantities(DrugProduct product, BigDecimal units) {
        return rule.quantities(product, units);
    }
}

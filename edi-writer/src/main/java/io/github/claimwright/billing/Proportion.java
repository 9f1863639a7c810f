package io.github.claimwright.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Splits a number so that nothing of it is lost. */
final class Proportion {
    private Proportion() {}

    /**
     * The parts of a number in proportion to weights. Each part is rounded down to the decimals, and the last one takes
     * what is left, so that the parts add up to the number.
     */
    static List<BigDecimal> of(BigDecimal number, List<BigDecimal> weights, int decimals) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal left = number;
        for (BigDecimal weight : weights.subList(0, weights.size() - 1)) {
            BigDecimal part = number.multiply(weight).divide(sum, decimals, RoundingMode.DOWN);
            parts.add(part);
            left = left.subtract(part);
        }
        parts.add(left);
        return List.copyOf(parts);
    }
}

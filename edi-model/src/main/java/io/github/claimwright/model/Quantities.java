package io.github.claimwright.model;

import java.math.BigDecimal;

/** What SV104 and CTP04 can carry: above zero, eight digits before the point and three after it. */
final class Quantities {
    private static final BigDecimal LIMIT = new BigDecimal("100000000");

    private Quantities() {}

    /** The value without trailing zeros, so that equal quantities are equal values. */
    static BigDecimal carried(BigDecimal value, String subject) {
        BigDecimal plain = value.stripTrailingZeros();
        Require.that(plain.signum() > 0, subject, "must be more than zero");
        Require.that(plain.scale() <= 3, subject, "must have at most three decimals");
        Require.that(plain.compareTo(LIMIT) < 0, subject, "must have at most eight digits before the point");
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}

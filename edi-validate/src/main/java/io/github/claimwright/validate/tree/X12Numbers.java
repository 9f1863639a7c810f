package io.github.claimwright.validate.tree;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as X12 spells them. */
public final class X12Numbers {
    private static final int MOST_DIGITS = 18;

    private X12Numbers() {}

    /** Reads a whole number without sign; -1 when the bytes are none, or too many. */
    public static long whole(byte[] bytes, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return -1;
            }
            number = number * 10 + bytes[i] - '0';
        }
        return from == to || to - from > MOST_DIGITS ? -1 : number;
    }

    /** Reads a number of X12 type R without exponent; nothing when the bytes are none. */
    public static Optional<BigDecimal> read(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        long unscaled = 0;
        int digits = 0;
        int point = -1;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            if (bytes[i] == '.' && point < 0) {
                point = i;
            } else if (bytes[i] >= '0' && bytes[i] <= '9' && digits < MOST_DIGITS) {
                unscaled = unscaled * 10 + bytes[i] - '0';
                digits++;
            } else {
                return Optional.empty();
            }
        }
        int scale = point < 0 ? 0 : to - point - 1;
        return digits == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(negative ? -unscaled : unscaled, scale));
    }
}

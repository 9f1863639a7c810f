package io.github.claimwright.codes.store;

import io.github.claimwright.model.Ndc;
import java.nio.charset.StandardCharsets;

/** Codes as numbers, so that a table of them is one sorted array. */
public final class Keys {
    private static final int BYTES = Long.BYTES;

    private Keys() {}

    /** A code of at most eight ASCII characters; the numbers sort as the codes do. */
    public static long of(String code) {
        byte[] ascii = code.getBytes(StandardCharsets.US_ASCII);
        if (ascii.length > BYTES) {
            throw new IllegalArgumentException("a code of more than eight characters has no key");
        }
        long key = 0;
        for (int index = 0; index < BYTES; index++) {
            key = key << Byte.SIZE | (index < ascii.length ? ascii[index] : 0);
        }
        return key;
    }

    /** An NDC; the twelve-digit form of today's codes has the same number. */
    public static long of(Ndc ndc) {
        return Long.parseLong(ndc.value());
    }

    /** The labeler and product of an NDC. */
    public static long product(Ndc ndc) {
        return Long.parseLong(ndc.value(), 0, 9, 10);
    }
}

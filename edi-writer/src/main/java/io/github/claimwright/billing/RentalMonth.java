package io.github.claimwright.billing;

import io.github.claimwright.model.Modifier;
import java.util.Arrays;
import java.util.Optional;

/**
 * The modifiers that say which month of a capped rental is billed. Ownership passes after month 13 (Noridian, modifiers per
 * HCPCS code; HCPCS annual file of 2019).
 */
enum RentalMonth {
    /** The first month. */
    KH(1, 1),
    /** The second and third month. */
    KI(2, 3),
    /** The fourth to the thirteenth month. */
    KJ(4, 13);

    private final int first;
    private final int last;

    RentalMonth(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The modifier of a month; empty when no capped rental has that month. */
    static Optional<Modifier> modifier(int month) {
        return Arrays.stream(values())
                .filter(value -> value.first <= month && month <= value.last)
                .map(value -> new Modifier(value.name()))
                .findFirst();
    }
}

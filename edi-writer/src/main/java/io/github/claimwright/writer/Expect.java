package io.github.claimwright.writer;

import io.github.claimwright.model.RefusedValueException;

/** What the settings of a trading partner ask of their parts. */
final class Expect {
    private Expect() {}

    static void length(String value, String subject, int shortest, int longest) {
        that(
                value.length() >= shortest && value.length() <= longest,
                subject,
                "must have %d to %d characters".formatted(shortest, longest));
    }

    static void that(boolean condition, String subject, String expectation) {
        if (!condition) {
            throw new RefusedValueException(subject, expectation);
        }
    }
}

package io.github.claimwright.validate.rules.situational;

import java.util.Arrays;

/** A first look for what stands twice: most often nothing does, and no more has to be done. */
final class Repeated {
    private Repeated() {}

    /** Whether two of the numbers are the same. They are put in order. */
    static boolean isAny(long[] numbers) {
        Arrays.sort(numbers);
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] == numbers[i - 1]) {
                return true;
            }
        }
        return false;
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.x12.Delimiters;

/**
 * Recognises a file whose composites are taken apart by another character than the one in ISA16, by the first CLM: its fifth
 * element has three components, place, type and frequency.
 */
final class ComponentSeparator {
    private static final int PLACE_TYPE_FREQUENCY = 5;
    private static final int LENGTH = 6;

    private ComponentSeparator() {}

    /** The character that separates components in this CLM; 0 when it is the one that ISA names, or cannot be told. */
    static char usedIn(ScannedSegment clm) {
        if (clm.elements() <= PLACE_TYPE_FREQUENCY) {
            return 0;
        }
        int start = clm.elementStart(PLACE_TYPE_FREQUENCY);
        if (clm.elementEnd(PLACE_TYPE_FREQUENCY) - start != LENGTH) {
            return 0;
        }
        char separator = (char) (clm.bytes()[start + 2] & 0xFF);
        boolean told = separator == (clm.bytes()[start + 4] & 0xFF)
                && Delimiters.usable(separator)
                && !clm.delimiters().contains(separator)
                && isCode(clm.bytes()[start])
                && isCode(clm.bytes()[start + 3])
                && isCode(clm.bytes()[start + 5]);
        return told ? separator : 0;
    }

    private static boolean isCode(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z');
    }
}

package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.scan.ScannedSegment;

/**
 * Lets only such segments through to StAEDI as it can read: at anything else it stops for good, or takes memory and time
 * without measure. Each of the refused ones is a finding of our own engine.
 */
final class Gate {
    private static final int NM1 = Tag.code("NM1");
    private static final int HL = Tag.code("HL");
    private static final int HL_LEVEL = 3;

    /** StAEDI's buffer holds 4,096 characters of an element. */
    private static final int ELEMENT_BYTES = 1024;

    private static final int SEGMENT_BYTES = 16 * 1024;
    private static final int SEPARATORS = 1000;

    private Gate() {}

    static boolean passes(ScannedSegment segment) {
        return segment.end() - segment.start() <= SEGMENT_BYTES
                && isId(segment)
                && hasSoundElements(segment)
                && isDiscriminable(segment);
    }

    private static boolean isId(ScannedSegment segment) {
        if (segment.tagCode() == 0) {
            return false;
        }
        for (int i = segment.start(); i < segment.elementEnd(0); i++) {
            byte b = segment.bytes()[i];
            boolean capital = b >= 'A' && b <= 'Z';
            boolean digit = b >= '0' && b <= '9' && i > segment.start();
            if (!capital && !digit) {
                return false;
            }
        }
        return true;
    }

    /** No control characters, no element beyond StAEDI's buffer, not too many components. */
    private static boolean hasSoundElements(ScannedSegment segment) {
        int separators = segment.elements();
        for (int element = 1; element < segment.elements(); element++) {
            int start = segment.elementStart(element);
            int end = segment.elementEnd(element);
            if (end - start > ELEMENT_BYTES) {
                return false;
            }
            for (int i = start; i < end; i++) {
                byte b = segment.bytes()[i];
                boolean separator = isInner(segment, b);
                separators += separator ? 1 : 0;
                if (!separator && ((b >= 0 && b < ' ') || b == 0x7F)) {
                    return false;
                }
            }
        }
        return separators <= SEPARATORS;
    }

    private static boolean isInner(ScannedSegment segment, byte b) {
        return b == (byte) segment.delimiters().component()
                || b == (byte) segment.delimiters().repetition();
    }

    /**
     * StAEDI fails when the element that tells a loop from others, or one before it, is a composite or repeats, and is lost
     * at a level it does not know.
     */
    private static boolean isDiscriminable(ScannedSegment segment) {
        if (segment.tagCode() == HL) {
            return isPlain(segment, 1) && isPlain(segment, 2) && isPlain(segment, HL_LEVEL) && isLevel(segment);
        }
        return segment.tagCode() != NM1 || isPlain(segment, 1);
    }

    private static boolean isPlain(ScannedSegment segment, int element) {
        if (element >= segment.elements()) {
            return true;
        }
        for (int i = segment.elementStart(element); i < segment.elementEnd(element); i++) {
            if (isInner(segment, segment.bytes()[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLevel(ScannedSegment segment) {
        if (HL_LEVEL >= segment.elements() || segment.elementEnd(HL_LEVEL) - segment.elementStart(HL_LEVEL) != 2) {
            return false;
        }
        int at = segment.elementStart(HL_LEVEL);
        byte second = segment.bytes()[at + 1];
        return segment.bytes()[at] == '2' && (second == '0' || second == '2' || second == '3');
    }
}

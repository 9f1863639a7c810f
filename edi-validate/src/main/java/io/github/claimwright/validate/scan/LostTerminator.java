package io.github.claimwright.validate.scan;

/**
 * Recognises where a segment terminator was lost in a file with one segment a line: a line begins inside of a segment with
 * what can only be another one.
 */
final class LostTerminator {
    private static final int NONE = -1;

    private LostTerminator() {}

    /**
     * Where the next segment begins inside of this one, on a new line or at once; -1 when it does not.
     *
     * @param before how many segments stand before it
     */
    static int nextIn(ScannedSegment segment, long before) {
        int onNewLine = segment.foreignBytes ? onNewLine(segment) : NONE;
        return onNewLine == NONE && mayBeGlued(segment, before) ? GluedSegments.nextIn(segment) : onNewLine;
    }

    /** Where segments have lines of their own, a terminator that is lost leaves the line end; only elsewhere values are looked at. */
    private static boolean mayBeGlued(ScannedSegment segment, long before) {
        boolean sharesLine = segment.line <= before;
        return GluedSegments.mayBe(segment) || (sharesLine && ValueShapes.areBroken(segment));
    }

    private static int onNewLine(ScannedSegment segment) {
        for (int element = 1; element + 1 < segment.elements(); element++) {
            int end = segment.elementEnd(element);
            int line = lineIn(segment, element, end);
            if (line != NONE && isId(segment.bytes(), line, end)) {
                return line;
            }
        }
        return NONE;
    }

    /** Where the last line of an element begins, when it has more than one. */
    private static int lineIn(ScannedSegment segment, int element, int end) {
        int at = end;
        while (at > segment.elementStart(element) && segment.bytes()[at - 1] > ' ') {
            at--;
        }
        boolean broken = at > segment.elementStart(element)
                && (segment.bytes()[at - 1] == '\n' || segment.bytes()[at - 1] == '\r');
        return broken ? at : NONE;
    }

    private static boolean isId(byte[] bytes, int from, int to) {
        boolean id = (to - from == 2 || to - from == 3) && isCapital(bytes[from]);
        for (int i = from; i < to && id; i++) {
            id = isCapital(bytes[i]) || (bytes[i] >= '0' && bytes[i] <= '9');
        }
        return id;
    }

    private static boolean isCapital(byte b) {
        return b >= 'A' && b <= 'Z';
    }
}

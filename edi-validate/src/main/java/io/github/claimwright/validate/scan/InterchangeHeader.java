package io.github.claimwright.validate.scan;

import io.github.claimwright.x12.Delimiters;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of an interchange say: ISA has fixed widths, and its separators define all others.
 *
 * @param delimiters the four separators
 * @param length the bytes of the segment without its terminator
 * @param wrongWidth the number of the first ISA element whose width is wrong, or 0 when all are right
 */
record InterchangeHeader(Delimiters delimiters, int length, int wrongWidth) {
    /** The bytes of a well-formed ISA with its terminator. */
    static final int BYTES = 106;
    /** How far a header with wrong widths may stretch before it is taken for something else. */
    static final int LONGEST = 400;

    private static final int ELEMENTS = 16;
    private static final int[] WIDTHS = {2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1};

    /** Reads the header that begins at {@code start}, or answers null when there is none. */
    static @Nullable InterchangeHeader read(byte[] bytes, int start, int end) {
        if (!begins(bytes, start, end)) {
            return null;
        }
        byte separator = bytes[start + 3];
        int[] starts = new int[ELEMENTS + 1];
        int at = start + 3;
        for (int element = 1; element <= ELEMENTS; element++) {
            if (at < 0) {
                return null;
            }
            starts[element] = at + 1;
            at = indexOf(bytes, at + 1, Math.min(end, start + LONGEST), separator);
        }
        return complete(bytes, start, end, starts);
    }

    /** Whether the bytes look like the beginning of an interchange: ISA and a character that can separate. */
    static boolean begins(byte[] bytes, int start, int end) {
        return end - start > 3
                && bytes[start] == 'I'
                && bytes[start + 1] == 'S'
                && bytes[start + 2] == 'A'
                && Delimiters.usable(bytes[start + 3]);
    }

    private static @Nullable InterchangeHeader complete(byte[] bytes, int start, int end, int[] starts) {
        int last = starts[ELEMENTS];
        if (last + 1 >= end) {
            return null;
        }
        Delimiters delimiters = delimiters(bytes[start + 3], bytes[starts[11]], bytes[last], bytes[last + 1]);
        return delimiters == null ? null : new InterchangeHeader(delimiters, last + 1 - start, firstWrongWidth(starts));
    }

    private static @Nullable Delimiters delimiters(byte element, byte repetition, byte component, byte segment) {
        // ISA11 was a letter (U) before version 00501: then no byte repeats elements, and NUL stands for none
        char repeats = Delimiters.usable(repetition) ? (char) repetition : '\u0001';
        try {
            return new Delimiters((char) element, repeats, (char) component, (char) segment);
        } catch (IllegalArgumentException unusable) {
            return null;
        }
    }

    private static int firstWrongWidth(int[] starts) {
        for (int element = 1; element < ELEMENTS; element++) {
            if (starts[element + 1] - 1 - starts[element] != WIDTHS[element - 1]) {
                return element;
            }
        }
        return 0;
    }

    private static int indexOf(byte[] bytes, int from, int to, byte wanted) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}

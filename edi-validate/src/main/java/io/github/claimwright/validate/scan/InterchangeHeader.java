package io.github.claimwright.validate.scan;

import io.github.claimwright.x12.Delimiters;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of an interchange say: ISA has fixed widths, and its separators define all others. A header of
 * wrong widths is still read when the segment behind it shows where it ends.
 *
 * @param delimiters the four separators; what the header does not tell is taken as usual
 * @param length the bytes of the segment without its terminator
 * @param bytes the bytes up to what follows it
 * @param fault what is wrong with the separators
 */
record InterchangeHeader(Delimiters delimiters, int length, int bytes, HeaderFault fault) {
    /** The bytes of a well-formed ISA with its terminator. */
    static final int BYTES = 106;
    /** How far is looked for the end of a header and of the GS behind it. */
    static final int REACH = 600;

    private static final int[] SEPARATORS = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};
    private static final int REPETITION = 82;
    private static final int COMPONENT = 104;
    private static final int TERMINATOR = 105;
    private static final int REPETITION_ELEMENT = 11;
    private static final int COMPONENT_ELEMENT = 16;

    /** Reads the header that begins at {@code start}, or answers null when there is none. */
    static @Nullable InterchangeHeader read(byte[] bytes, int start, int end) {
        int reach = Math.min(end, start + REACH);
        boolean whole = isWhole(bytes, start, end);
        if (whole && !isShifted(bytes, start, reach)) {
            return whole(bytes, start, reach);
        }
        InterchangeHeader damaged = begins(bytes, start, end) ? damaged(bytes, start, reach) : null;
        return whole && damaged == null ? whole(bytes, start, reach) : damaged;
    }

    /** Whether the 16th element has another width, so that only the separators stand where they should. */
    private static boolean isShifted(byte[] bytes, int start, int end) {
        int next = start + BYTES;
        byte used = Following.terminatorOfGroup(bytes, next, end, bytes[start + 3]);
        boolean separatorAtEnd = next < end && bytes[next] > ' ' && Delimiters.usable(bytes[next]);
        return separatorAtEnd || (used != 0 && used == bytes[start + COMPONENT]);
    }

    /** Whether the bytes look like the beginning of an interchange: ISA and a character that can separate. */
    static boolean begins(byte[] bytes, int start, int end) {
        return end - start > 3
                && bytes[start] == 'I'
                && bytes[start + 1] == 'S'
                && bytes[start + 2] == 'A'
                && Delimiters.usable(bytes[start + 3]);
    }

    /** Whether a header stands here whose 16 elements all have their width, with a terminator behind it. */
    static boolean isWhole(byte[] bytes, int start, int end) {
        if (end - start < BYTES || !begins(bytes, start, end) || !Delimiters.usable(bytes[start + TERMINATOR])) {
            return false;
        }
        for (int at : SEPARATORS) {
            if (bytes[start + at] != bytes[start + 3]) {
                return false;
            }
        }
        return bytes[start + TERMINATOR] != bytes[start + 3];
    }

    private static InterchangeHeader whole(byte[] bytes, int start, int end) {
        byte separator = bytes[start + 3];
        byte declared = bytes[start + TERMINATOR];
        byte used = Following.terminatorOfGroup(bytes, start + BYTES, end, separator);
        boolean other = used != 0 && used != declared;
        HeaderDelimiters found = new HeaderDelimiters(
                separator, bytes[start + REPETITION], bytes[start + COMPONENT], other ? used : declared);
        HeaderFault fault = other ? HeaderFault.OTHER_TERMINATOR : found.fault();
        return new InterchangeHeader(found.delimiters(), TERMINATOR, BYTES, fault);
    }

    /** Finds the end of a damaged header by the segment that follows it. */
    private static @Nullable InterchangeHeader damaged(byte[] bytes, int start, int end) {
        byte separator = bytes[start + 3];
        int next = Following.first(bytes, start + 4, end, separator);
        if (next < 0) {
            return null;
        }
        byte used = Following.terminatorOfGroup(bytes, next, end, separator);
        int terminator = Following.terminatorBefore(bytes, start, next, used);
        if (used == 0 && terminator < 0) {
            return null;
        }
        boolean lost = terminator < 0;
        int length = (lost ? next : terminator) - start;
        HeaderDelimiters found = delimiters(bytes, start, start + length, lost ? used : bytes[terminator]);
        boolean same = !lost && bytes[terminator - 1] == bytes[terminator];
        HeaderFault fault = same ? HeaderFault.CLASH : HeaderFault.NONE;
        return new InterchangeHeader(
                found.delimiters(), length, lost ? length : length + 1, lost ? HeaderFault.NO_TERMINATOR : fault);
    }

    private static HeaderDelimiters delimiters(byte[] bytes, int start, int end, byte terminator) {
        byte separator = bytes[start + 3];
        int element = 0;
        byte repetition = 0;
        byte component = 0;
        for (int i = start + 3; i < end - 1; i++) {
            if (bytes[i] == separator) {
                element++;
                repetition = element == REPETITION_ELEMENT ? bytes[i + 1] : repetition;
                component = element == COMPONENT_ELEMENT ? bytes[i + 1] : component;
            }
        }
        return new HeaderDelimiters(separator, repetition, component, terminator);
    }
}

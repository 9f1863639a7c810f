package io.github.claimwright.validate.scan;

import io.github.claimwright.x12.Delimiters;

/** Looks at what follows an interchange header: the segments behind it show which terminator is really used. */
final class Following {
    private static final int GROUP_ELEMENTS = 8;
    private static final int NONE = -1;

    private Following() {}

    /** Where the first segment behind a header begins, which is GS, TA1 or IEA; -1 when none comes before the next ISA. */
    static int first(byte[] bytes, int from, int end, byte separator) {
        for (int i = from; i < end && !InterchangeHeader.isWhole(bytes, i, end); i++) {
            if (is(bytes, i, end, "GS", separator)
                    || is(bytes, i, end, "TA1", separator)
                    || is(bytes, i, end, "IEA", separator)) {
                return i;
            }
        }
        return NONE;
    }

    /** The terminator behind the GS that begins here or after blanks; 0 when it cannot be told for sure. */
    static byte terminatorOfGroup(byte[] bytes, int from, int end, byte separator) {
        int at = skipBlanks(bytes, from, end);
        if (!is(bytes, at, end, "GS", separator)) {
            return 0;
        }
        int element = 0;
        while (at < end && element < GROUP_ELEMENTS) {
            element += bytes[at++] == separator ? 1 : 0;
        }
        while (at < end && (bytes[at] == '-' || !Delimiters.usable(bytes[at]))) {
            at++;
        }
        return at < end && isTerminator(bytes, at, end, separator) ? bytes[at] : 0;
    }

    private static boolean isTerminator(byte[] bytes, int at, int end, byte separator) {
        int next = skipBlanks(bytes, at + 1, end);
        return bytes[at] != separator
                && (is(bytes, next, end, "ST", separator) || is(bytes, next, end, "GE", separator));
    }

    /** The last terminator before the next segment: the one that is used, where it is known; -1 when there is none. */
    static int terminatorBefore(byte[] bytes, int start, int next, byte used) {
        int i = next - 1;
        while (i > start + 3 && isBlank(bytes[i]) && bytes[i] != used) {
            i--;
        }
        boolean fits = used == 0 ? Delimiters.usable(bytes[i]) && bytes[i] != bytes[start + 3] : bytes[i] == used;
        return fits ? i : NONE;
    }

    private static int skipBlanks(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\r' || b == '\n';
    }

    private static boolean is(byte[] bytes, int at, int end, String tag, byte separator) {
        if (at + tag.length() >= end || bytes[at + tag.length()] != separator) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            if (bytes[at + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

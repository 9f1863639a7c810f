package io.github.claimwright.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the lines of a guide resource and the columns of the current line. It works on bytes and makes text of
 * a column only when asked, because guides are read each time a program starts.
 */
final class Columns {
    private static final int MAX_COLUMNS = 10;

    private final byte[] text;
    private final int[] starts = new int[MAX_COLUMNS + 1];
    private int count;
    private int next;
    private int line;

    Columns(byte[] text) {
        this.text = text;
    }

    /** Moves to the next line that is neither empty nor a comment; false when there is none. */
    boolean advance() {
        while (next < text.length) {
            line++;
            int start = next;
            split(start);
            if (next - start > 1 && text[start] != '#') {
                return true;
            }
        }
        return false;
    }

    /** Finds the columns of the line that starts here, and the start of the next line. */
    private void split(int start) {
        count = 0;
        starts[0] = start;
        int at = start;
        while (at < text.length && text[at] != '\n') {
            if (text[at++] == '\t') {
                endColumn(at);
            }
        }
        next = at + 1;
        endColumn(next);
    }

    private void endColumn(int nextStart) {
        if (count < MAX_COLUMNS) {
            starts[++count] = nextStart;
        }
    }

    /** The number of the current line, from 1. */
    int line() {
        return line;
    }

    /** How many columns the current line has. */
    int count() {
        return count;
    }

    private int length(int index) {
        return index < count ? starts[index + 1] - starts[index] - 1 : 0;
    }

    /** A column that may be left out; the empty text then. */
    String optional(int index) {
        int length = length(index);
        return length == 0 ? "" : new String(text, starts[index], length, StandardCharsets.ISO_8859_1);
    }

    /** A column that may be left out; null then. */
    @Nullable
    String orNull(int index) {
        return length(index) == 0 ? null : optional(index);
    }

    /** A column that has to be there, called by its name when it is not. */
    String required(int index, String name) {
        if (length(index) == 0) {
            throw new IllegalArgumentException("column " + (index + 1) + " (" + name + ") is empty");
        }
        return optional(index);
    }

    /** A column that has to be a number. */
    int number(int index, String name) {
        return Words.number(required(index, name));
    }

    /** A count of repetitions, {@code >1} for no limit. */
    int repeat(int index) {
        String repeat = required(index, "repeat");
        return repeat.equals(">1") ? LoopDef.UNBOUNDED : Words.number(repeat);
    }

    /** A usage letter. */
    Usage usage(int index) {
        return Words.usage(required(index, "usage"));
    }

    /** Marks of what is disputed. */
    List<Dispute> disputes(int index) {
        return Words.disputes(optional(index));
    }
}

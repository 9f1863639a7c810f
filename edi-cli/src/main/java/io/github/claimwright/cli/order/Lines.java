package io.github.claimwright.cli.order;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of bounded length. */
final class Lines {
    /** No order record is longer. */
    static final int LONGEST = 1_000_000;

    private final Reader text;
    private final char[] block = new char[1 << 13];
    private int from;
    private int filled;

    /** Takes over the text: more of it is read than was handed out. */
    Lines(Reader text) {
        this.text = text;
    }

    /**
     * The next line without its line feed, cut one character beyond {@link #LONGEST} when it is longer; null at the end of
     * the text.
     */
    @Nullable
    String next() throws IOException {
        if (isAtEnd()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (!isAtEnd()) {
            int end = endOfLine();
            line.append(block, from, Math.min(end - from, LONGEST + 1 - line.length()));
            from = Math.min(end + 1, filled);
            if (end < filled) {
                break;
            }
        }
        return line.toString();
    }

    /** Whether nothing is left; fills the block when it is used up. */
    private boolean isAtEnd() throws IOException {
        if (from == filled) {
            from = 0;
            filled = Math.max(text.read(block), 0);
        }
        return filled == 0;
    }

    /** Where the line feed stands; the end of the block when there is none in it. */
    private int endOfLine() {
        int end = from;
        while (end < filled && block[end] != '\n') {
            end++;
        }
        return end;
    }
}

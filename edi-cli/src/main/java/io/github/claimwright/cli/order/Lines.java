package io.github.claimwright.cli.order;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of bounded length. */
final class Lines {
    /** No order record is longer. */
    static final int LONGEST = 1_000_000;

    private static final int END = -1;

    private final Reader text;

    /** The text must be buffered: it is read character by character. */
    Lines(Reader text) {
        this.text = text;
    }

    /**
     * The next line without its line feed, cut one character beyond {@link #LONGEST} when it is longer; null at the end of
     * the text.
     */
    @Nullable
    String next() throws IOException {
        int character = text.read();
        if (character == END) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; character != END && character != '\n'; character = text.read()) {
            if (line.length() <= LONGEST) {
                line.append((char) character);
            }
        }
        return line.toString();
    }
}

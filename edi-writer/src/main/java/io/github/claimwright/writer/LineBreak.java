package io.github.claimwright.writer;

/** What follows each segment terminator. X12 gives it no meaning; it makes a file readable in an editor. */
public enum LineBreak {
    /** Nothing: the whole interchange is one line. */
    NONE(""),
    /** A line feed. */
    LF("\n"),
    /** Carriage return and line feed. */
    CRLF("\r\n");

    private final String text;

    LineBreak(String text) {
        this.text = text;
    }

    /** The characters. */
    public String text() {
        return text;
    }
}

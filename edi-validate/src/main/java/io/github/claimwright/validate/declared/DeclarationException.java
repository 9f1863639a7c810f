package io.github.claimwright.validate.declared;

/** A rule that cannot be read: what is wrong, and in which line. */
public final class DeclarationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    DeclarationException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}

package io.github.claimwright.validate.history;

/** A history file that cannot be used: names the file, the line, the column and the mend, and no patient. */
public final class HistoryException extends Exception {
    private static final long serialVersionUID = 1L;

    HistoryException(String message) {
        super(message);
    }
}

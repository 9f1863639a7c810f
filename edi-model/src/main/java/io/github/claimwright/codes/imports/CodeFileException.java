package io.github.claimwright.codes.imports;

import java.io.IOException;

/** A code file that cannot be imported. The message names the file, the row and the field, and says what to do. */
public final class CodeFileException extends IOException {
    private static final long serialVersionUID = 1L;

    CodeFileException(String message) {
        super(message);
    }
}

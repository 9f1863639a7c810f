package io.github.claimwright.validate.split;

import java.io.IOException;

/** A file that cannot be split without losing something; the message says what stands where. */
public final class SplitException extends IOException {
    private static final long serialVersionUID = 1L;

    SplitException(String message) {
        super(message);
    }
}

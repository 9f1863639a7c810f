package io.github.claimwright.codes.store;

import java.io.IOException;

/** A folder of imported code files that cannot be used as it is; the message says which file and what to do. */
public final class CodeStoreException extends IOException {
    private static final long serialVersionUID = 1L;

    CodeStoreException(String message) {
        super(message);
    }
}

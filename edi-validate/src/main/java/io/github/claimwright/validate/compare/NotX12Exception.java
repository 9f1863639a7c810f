package io.github.claimwright.validate.compare;

import java.io.IOException;

/** A file that holds no X12 segment at all cannot be compared. */
public final class NotX12Exception extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean first;

    NotX12Exception(boolean first) {
        super("the %s file is no X12 interchange: there is no readable ISA segment"
                .formatted(first ? "first" : "second"));
        this.first = first;
    }

    /** Whether it is the first of the two files. */
    public boolean isFirst() {
        return first;
    }
}

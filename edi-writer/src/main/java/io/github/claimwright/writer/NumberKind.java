package io.github.claimwright.writer;

import java.util.Locale;

/** The kinds of control number, each of which counts on its own. */
enum NumberKind {
    INTERCHANGE,
    GROUP,
    TRANSACTION,
    BATCH;

    /** The name in the file of control numbers. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

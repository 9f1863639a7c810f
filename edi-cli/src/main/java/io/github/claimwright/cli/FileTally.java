package io.github.claimwright.cli;

import io.github.claimwright.writer.file.FilePart;
import java.util.ArrayList;
import java.util.List;

/** Counts the parts of a file, and remembers what no claim holds. */
final class FileTally {
    private static final int MOST_REASONS = 100;

    private final List<String> unread = new ArrayList<>();
    private long interchanges;
    private long claims;

    void count(FilePart part) {
        if (part instanceof FilePart.InterchangeStart) {
            interchanges++;
        } else if (part instanceof FilePart.ClaimPart) {
            claims++;
        } else if (part instanceof FilePart.Unread kept && unread.size() < MOST_REASONS) {
            unread.add(kept.reason());
        }
    }

    long interchanges() {
        return interchanges;
    }

    long claims() {
        return claims;
    }

    /** Why parts of the file could not become claims or headers; of a broken file the first reasons. */
    List<String> unread() {
        return List.copyOf(unread);
    }
}

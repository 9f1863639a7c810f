package io.github.claimwright.validate.read;

import io.github.claimwright.writer.file.FilePart;
import io.github.claimwright.writer.file.Form;
import org.jspecify.annotations.Nullable;

/** The innermost envelope that is open. */
enum Depth {
    FILE,
    INTERCHANGE,
    GROUP,
    TRANSACTION;

    /** What begins with a segment; a transaction set begins only once it is clear that it is one of claims. */
    static @Nullable Depth begunBy(String tag) {
        return switch (tag) {
            case "ISA" -> INTERCHANGE;
            case "GS" -> GROUP;
            case "ST" -> TRANSACTION;
            default -> null;
        };
    }

    /** What ends with a segment. */
    static @Nullable Depth endedBy(String tag) {
        return switch (tag) {
            case "SE" -> TRANSACTION;
            case "GE" -> GROUP;
            case "IEA" -> INTERCHANGE;
            default -> null;
        };
    }

    /** What is open when this has ended. */
    Depth around() {
        return switch (this) {
            case TRANSACTION -> GROUP;
            case GROUP -> INTERCHANGE;
            default -> FILE;
        };
    }

    /** The end of this. */
    FilePart end() {
        return switch (this) {
            case TRANSACTION -> new FilePart.TransactionEnd(Form.USUAL);
            case GROUP -> new FilePart.GroupEnd(Form.USUAL);
            default -> new FilePart.InterchangeEnd(Form.USUAL);
        };
    }
}

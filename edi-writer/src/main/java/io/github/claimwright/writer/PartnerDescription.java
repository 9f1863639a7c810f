package io.github.claimwright.writer;

import org.jspecify.annotations.Nullable;

/** The text of a trading partner file while it is put together. */
final class PartnerDescription {
    private final StringBuilder text = new StringBuilder();

    PartnerDescription comment(String comment) {
        text.append("# ").append(comment).append('\n');
        return this;
    }

    /** A setting; one that is not given becomes a comment that shows its key. */
    PartnerDescription line(PartnerKey key, @Nullable String value) {
        text.append(value == null ? "# %s =\n".formatted(key.key()) : "%s = %s\n".formatted(key.key(), value));
        return this;
    }

    /** A delimiter; control characters by their number, because they could not be seen. */
    PartnerDescription line(PartnerKey key, char delimiter) {
        boolean visible = delimiter > ' ';
        return line(key, visible ? Character.toString(delimiter) : "U+%04X".formatted((int) delimiter));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

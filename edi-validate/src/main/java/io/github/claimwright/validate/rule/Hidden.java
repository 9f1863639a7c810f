package io.github.claimwright.validate.rule;

/**
 * A value that a message shows only on request, because it may be a patient's.
 *
 * @param value the text
 */
public record Hidden(String value) {
    @Override
    public String toString() {
        return "(not shown)";
    }
}

package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * What a chiropractor says of a patient (CR2). Never printed by {@link #toString()}.
 *
 * @param condition the patient's condition (CR208), such as A for acute or C for chronic
 * @param description in words (CR210), at most 80 characters; null when not sent
 * @param furtherDescription more of them (CR211), at most 80 characters; null when not sent
 */
public record SpinalManipulation(
        String condition,
        @Nullable String description,
        @Nullable String furtherDescription) {

    /** Refuses overlong texts. */
    public SpinalManipulation {
        Require.code(condition, "patient condition code", 1);
        Require.optionalText(description, "patient condition description", 80);
        Require.optionalText(furtherDescription, "second patient condition description", 80);
    }

    @Override
    public String toString() {
        return "SpinalManipulation[not shown]";
    }
}

package io.github.claimwright.validate.compare;

import org.jspecify.annotations.Nullable;

/** A difference as one line of text. */
public final class DifferenceText {
    private DifferenceText() {}

    /**
     * The line, such as {@code 2400[2] SV104 unit count: 300 -> 320 (segments 25, 27)}.
     *
     * @param difference the difference
     * @param showValues whether values that may be a patient's are shown
     */
    public static String line(Difference difference, boolean showValues) {
        String what = (where(difference) + " " + difference.name()).strip();
        return switch (difference.kind()) {
            case CHANGED -> what + ": " + change(difference, showValues);
            case ONLY_IN_FIRST -> what + ": only in the first file" + one(difference.first(), showValues);
            case ONLY_IN_SECOND -> what + ": only in the second file" + one(difference.second(), showValues);
            case MOVED -> what + ": in another order" + segments(difference);
        };
    }

    private static String change(Difference difference, boolean showValues) {
        return value(difference.first(), showValues) + " -> " + value(difference.second(), showValues)
                + segments(difference);
    }

    private static String value(@Nullable Spot spot, boolean showValues) {
        String text = spot == null ? "" : spot.text(showValues);
        return text.isEmpty() ? "(empty)" : printable(text);
    }

    private static String one(@Nullable Spot spot, boolean showValues) {
        return spot == null ? "" : ": %s (segment %d)".formatted(value(spot, showValues), spot.segment());
    }

    private static String segments(Difference difference) {
        Spot first = difference.first();
        Spot second = difference.second();
        return first == null || second == null || first.segment() == 0
                ? ""
                : " (segments %d, %d)".formatted(first.segment(), second.segment());
    }

    private static String where(Difference difference) {
        String path = difference.path();
        if (path == null) {
            return difference.place();
        }
        String loop = path.substring(path.lastIndexOf('/') + 1);
        boolean whole = loop.startsWith(difference.place() + "[");
        return whole ? loop : loop + " " + difference.place();
    }

    /** What a file holds must not steer the terminal. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (Character.isISOControl(c)) {
                printable.append("\\x%02X".formatted(c));
            } else {
                printable.append((char) c);
            }
        });
        return printable.toString();
    }
}

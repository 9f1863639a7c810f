package io.github.claimwright.validate.report;

import java.util.ArrayList;
import java.util.List;

/** Counts and paragraphs of English. */
final class Wording {
    private Wording() {}

    /** {@code 1 claim}, {@code 2 claims}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The text with control characters made visible: what a file holds must not steer the terminal. */
    static String printable(String text) {
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

    /** Breaks a text at blanks into lines of at most so many columns; a longer word stays whole. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

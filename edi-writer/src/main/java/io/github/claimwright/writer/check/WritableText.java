package io.github.claimwright.writer.check;

import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.X12Text;

/**
 * Which text an interchange can carry: characters of the X12 extended set that are none of its delimiters, without blanks
 * at either end. X12 has no escape character, and receivers drop blanks at the ends.
 */
public final class WritableText {
    private final Delimiters delimiters;
    private final boolean[] writable = new boolean[128];

    /** For the delimiters of one interchange. */
    public WritableText(Delimiters delimiters) {
        this.delimiters = delimiters;
        for (char character = 0; character < writable.length; character++) {
            writable[character] = X12Text.isExtended(character) && !delimiters.contains(character);
        }
    }

    /** Whether every character of the text can be carried, blanks at the ends too. */
    public boolean carries(String text) {
        return firstRefused(text) < 0;
    }

    /** Whether the interchange can carry the text, and no receiver would change it. */
    public boolean accepts(String text) {
        return firstRefused(text) < 0 && !hasBlankAtAnEnd(text);
    }

    private int firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= writable.length || !writable[character]) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasBlankAtAnEnd(String text) {
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    /** What is wrong with a text that is not accepted. */
    public TextFault fault(String text) {
        int index = firstRefused(text);
        if (index < 0) {
            return new TextFault("begins or ends with a blank", "remove it");
        }
        return delimiters.contains(text.charAt(index))
                ? delimiter(text.charAt(index), index + 1)
                : foreign(text.codePointAt(index), index + 1);
    }

    private TextFault delimiter(char character, int position) {
        return new TextFault(
                "has the %s %s of the interchange at position %d"
                        .formatted(role(character), shown(character), position),
                "take it out or choose another delimiter");
    }

    private static TextFault foreign(int character, int position) {
        return new TextFault(
                "has a character X12 cannot carry: U+%04X at position %d".formatted(character, position),
                Character.isLetter(character)
                        ? "replace it by a plain letter"
                        : "replace it by plain text or remove it");
    }

    private String role(char delimiter) {
        if (delimiter == delimiters.element()) {
            return "element separator";
        }
        if (delimiter == delimiters.component()) {
            return "component separator";
        }
        return delimiter == delimiters.repetition() ? "repetition separator" : "segment terminator";
    }

    private static String shown(char delimiter) {
        return delimiter > ' ' ? Character.toString(delimiter) : "U+%04X".formatted((int) delimiter);
    }
}

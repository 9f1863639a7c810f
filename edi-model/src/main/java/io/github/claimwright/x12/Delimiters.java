package io.github.claimwright.x12;

/**
 * The four separators of one interchange, as its ISA segment states them: element separator (ISA byte 4), repetition
 * separator (ISA11), component separator (ISA16) and segment terminator (the byte after ISA16).
 *
 * <p>X12 has no escape character: a delimiter can never be part of a value.
 *
 * @param element separates elements, usually {@code *}
 * @param repetition separates repeated elements, usually {@code ^}
 * @param component separates components of a composite element, usually {@code :}
 * @param segment ends a segment, usually {@code ~}
 */
public record Delimiters(char element, char repetition, char component, char segment) {

    /** The delimiters that most trading partners recommend: {@code * ^ : ~}. */
    public static final Delimiters USUAL = new Delimiters('*', '^', ':', '~');

    /** Refuses delimiters that are equal to each other, letters, digits, blanks or outside of ASCII. */
    public Delimiters {
        if (element == repetition
                || element == component
                || element == segment
                || repetition == component
                || repetition == segment
                || component == segment) {
            throw new IllegalArgumentException("the four delimiters must differ from each other");
        }
        requireUsable(element);
        requireUsable(repetition);
        requireUsable(component);
        requireUsable(segment);
    }

    private static void requireUsable(char delimiter) {
        if (!usable(delimiter)) {
            throw new IllegalArgumentException(
                    "a delimiter is an ASCII character that is no letter, digit or blank, not U+%04X"
                            .formatted((int) delimiter));
        }
    }

    /** Whether a character may serve as a delimiter at all: ASCII, neither letter, digit nor blank. */
    public static boolean usable(int character) {
        boolean letterOrDigit = (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z');
        return character > 0 && character < 0x7F && character != ' ' && !letterOrDigit;
    }

    /** Whether the character is one of the four. */
    public boolean contains(char character) {
        return character == element || character == repetition || character == component || character == segment;
    }
}

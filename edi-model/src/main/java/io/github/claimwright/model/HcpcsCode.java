package io.github.claimwright.model;

/**
 * A HCPCS procedure code: five characters, a letter or digit, three digits, a letter or digit.
 *
 * @param value the code, such as {@code J7613}
 */
public record HcpcsCode(String value) implements ServiceCode, Comparable<HcpcsCode> {
    /** Refuses what is not shaped like a HCPCS code. */
    public HcpcsCode {
        Require.that(isWellFormed(value), "HCPCS code", "must be five characters such as J7613, letters in capitals");
    }

    /** Whether the text is shaped like a HCPCS code. */
    public static boolean isWellFormed(CharSequence text) {
        return text.length() == 5
                && isDigit(text.charAt(1))
                && isDigit(text.charAt(2))
                && isDigit(text.charAt(3))
                && isLetterOrDigit(text.charAt(0))
                && isLetterOrDigit(text.charAt(4));
    }

    private static boolean isLetterOrDigit(char character) {
        return isDigit(character) || (character >= 'A' && character <= 'Z');
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    @Override
    public String kind() {
        return HCPCS;
    }

    @Override
    public int compareTo(HcpcsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.github.claimwright.model;

import java.util.regex.Pattern;

/**
 * A HCPCS procedure code: five characters, a letter or digit, three digits, a letter or digit.
 *
 * @param value the code, such as {@code J7613}
 */
public record HcpcsCode(String value) implements ServiceCode, Comparable<HcpcsCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]\\d{3}[A-Z0-9]");

    /** Refuses what is not shaped like a HCPCS code. */
    public HcpcsCode {
        Require.form(value, FORM, "HCPCS code", "must be five characters such as J7613, letters in capitals");
    }

    /** Whether the text is shaped like a HCPCS code. */
    public static boolean isWellFormed(CharSequence text) {
        return FORM.matcher(text).matches();
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

package io.github.claimwright.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call (PER). Never printed by {@link #toString()}.
 *
 * @param name the person or department, at most 60 characters; null when there is none
 * @param phone ten digits; null when there is none
 * @param extension the telephone extension's digits; null when there is none
 * @param email the e-mail address; null when there is none
 */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String extension,
        @Nullable String email) {
    private static final Pattern PHONE = Pattern.compile("\\d{10}");
    private static final Pattern EXTENSION = Pattern.compile("\\d{1,10}");

    /** Refuses a contact that cannot be reached. */
    public Contact {
        Require.optionalText(name, "contact name", 60);
        Require.that(phone != null || email != null, "contact", "must have a telephone number or an e-mail address");
        if (phone != null) {
            Require.form(phone, PHONE, "telephone number", "must be ten digits without separators");
        }
        if (extension != null) {
            Require.form(extension, EXTENSION, "telephone extension", "must be digits");
            Require.that(phone != null, "telephone extension", "needs a telephone number");
        }
        Require.optionalText(email, "e-mail address", 256);
    }

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}

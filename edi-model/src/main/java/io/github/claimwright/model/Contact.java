package io.github.claimwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call (PER). Never printed by {@link #toString()}.
 *
 * @param name the person or department, at most 60 characters; null when there is none
 * @param numbers one to three ways to reach them, in the order in which they are to be tried
 */
public record Contact(@Nullable String name, List<ContactNumber> numbers) {
    private static final Pattern PHONE = Pattern.compile("\\d{10}");
    private static final Pattern EXTENSION = Pattern.compile("\\d{1,10}");

    /** Refuses a contact that cannot be reached. */
    public Contact {
        Require.optionalText(name, "contact name", 60);
        numbers = Require.count(numbers, "contact numbers", 1, 3);
    }

    /**
     * A contact in the United States.
     *
     * @param name the person or department; null when there is none
     * @param phone ten digits; null when there is none
     * @param extension the telephone extension's digits; null when there is none
     * @param email the e-mail address; null when there is none
     */
    public Contact(@Nullable String name, @Nullable String phone, @Nullable String extension, @Nullable String email) {
        this(Require.optionalText(name, "contact name", 60), numbers(phone, extension, email));
    }

    private static List<ContactNumber> numbers(
            @Nullable String phone, @Nullable String extension, @Nullable String email) {
        Require.that(phone != null || email != null, "contact", "must have a telephone number or an e-mail address");
        Require.optionalForm(phone, PHONE, "telephone number", "must be ten digits without separators");
        Require.optionalForm(extension, EXTENSION, "telephone extension", "must be digits");
        Require.that(extension == null || phone != null, "telephone extension", "needs a telephone number");
        Require.optionalText(email, "e-mail address", 256);
        List<ContactNumber> numbers = new ArrayList<>(3);
        add(numbers, ContactNumber.TELEPHONE, phone);
        add(numbers, ContactNumber.EXTENSION, extension);
        add(numbers, ContactNumber.EMAIL, email);
        return numbers;
    }

    private static void add(List<ContactNumber> numbers, String kind, @Nullable String number) {
        if (number != null) {
            numbers.add(new ContactNumber(kind, number));
        }
    }

    /** The first telephone number; null when there is none. */
    public @Nullable String phone() {
        return first(ContactNumber.TELEPHONE);
    }

    /** The first telephone extension; null when there is none. */
    public @Nullable String extension() {
        return first(ContactNumber.EXTENSION);
    }

    /** The first fax number; null when there is none. */
    public @Nullable String fax() {
        return first(ContactNumber.FAX);
    }

    /** The first e-mail address; null when there is none. */
    public @Nullable String email() {
        return first(ContactNumber.EMAIL);
    }

    private @Nullable String first(String kind) {
        for (ContactNumber number : numbers) {
            if (number.kind().equals(kind)) {
                return number.number();
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}

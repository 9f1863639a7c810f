package io.github.claimwright.billing;

/** What every text of a claim must be. */
final class Texts {
    private Texts() {}

    /**
     * The text, when the claim can carry it.
     *
     * @throws Refused when it is empty, too long, or has blanks at its ends
     */
    static String carried(String field, String text, int longest) {
        if (text.isBlank() || text.length() > longest || !text.equals(text.strip())) {
            throw new Refused(
                    field, "%s must be 1 to %d characters without blanks at its ends".formatted(field, longest));
        }
        return text;
    }

    /**
     * The place of service, when it is shaped like one.
     *
     * @throws Refused when it is not two digits
     */
    static String placeOfService(String field, String code) {
        if (!code.matches("\\d{2}")) {
            throw new Refused(field, "%s must be two digits such as 12".formatted(field));
        }
        return code;
    }
}

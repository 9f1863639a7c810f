package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.X12Text;

/**
 * Received text made fit to be sent back. What a damaged file held may be of any length and hold any character; an
 * acknowledgment has to be sound all the same.
 */
final class AnswerText {
    private AnswerText() {}

    /** The text without characters that X12 cannot carry and without blanks around it, cut to a length. */
    static String clean(String text, int most) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (X12Text.isExtended(text.charAt(i))) {
                clean.append(text.charAt(i));
            }
        }
        String trimmed = clean.toString().strip();
        return trimmed.substring(0, Math.min(trimmed.length(), most)).strip();
    }

    /** The cleaned text, or the other one where too little is left of it. */
    static String clean(String text, int least, int most, String otherwise) {
        String clean = clean(text, most);
        return clean.length() < least ? otherwise : clean;
    }

    /** The text when it can be sent back as it is, else nothing: half a value would mislead. */
    static String whole(String text, int most) {
        String clean = clean(text, most);
        return clean.equals(text) ? clean : "";
    }

    /** The digits of a text as a number of at most that many digits, without zeros in front; 0 when there are none. */
    static String number(String text, int most) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        String plain = digits ? text.replaceFirst("^0+(?=.)", "") : "0";
        return plain.length() > most ? "0" : plain;
    }

    /** A number filled up with zeros. */
    static String padded(String number, int width) {
        return "0".repeat(Math.max(0, width - number.length())) + number;
    }
}

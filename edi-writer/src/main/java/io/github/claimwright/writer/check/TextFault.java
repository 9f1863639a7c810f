package io.github.claimwright.writer.check;

/**
 * Why a text cannot be written, as the rest of a sentence that the field's name begins. Never has the text itself.
 *
 * @param problem such as {@code begins or ends with a blank}
 * @param mend what to do about it
 */
public record TextFault(String problem, String mend) {
    static final TextFault MISSING = new TextFault("is missing", "give it");
    static final TextFault NOT_USED = new TextFault("is not used here", "leave it out");
    static final TextFault UNKNOWN_SEGMENT =
            new TextFault("has a code in it that this loop has no place for", "choose a code of this loop");
    static final TextFault NOT_A_NUMBER = new TextFault("is no number", "write digits with at most one point");

    static TextFault tooMany(int most) {
        return new TextFault("occurs more than " + (most == 1 ? "once" : most + " times"), "leave out the rest");
    }

    static TextFault tooLong(int most) {
        return new TextFault("is longer than %d characters".formatted(most), "shorten it");
    }

    static TextFault tooShort(int least) {
        return new TextFault("is shorter than %d characters".formatted(least), "write it in full");
    }

    @Override
    public String toString() {
        return problem + "; " + mend;
    }
}

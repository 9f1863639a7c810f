package io.github.claimwright.model;

/**
 * A value that no claim can carry. The message says what was expected and never repeats the value, because it may be a
 * patient's.
 */
public final class RefusedValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String subject;

    /**
     * @param subject what was refused, in billing words, such as {@code NPI}
     * @param expectation what it has to be, as the rest of a sentence: {@code must be ten digits}
     */
    public RefusedValueException(String subject, String expectation) {
        super(subject + " " + expectation);
        this.subject = subject;
    }

    /** What was refused, in billing words. */
    public String subject() {
        return subject;
    }
}

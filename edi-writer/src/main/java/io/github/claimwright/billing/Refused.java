package io.github.claimwright.billing;

/** Ends one step of billing: the value of a field cannot be billed. It never leaves this package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the field to mend
     * @param message what is wrong and how to mend it
     */
    Refused(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** The field to mend. */
    String field() {
        return field;
    }

    /** What is wrong and how to mend it. */
    String reason() {
        return String.valueOf(getMessage());
    }
}

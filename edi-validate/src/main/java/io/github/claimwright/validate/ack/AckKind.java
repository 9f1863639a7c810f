package io.github.claimwright.validate.ack;

/** The acknowledgments of a claim file, in the order in which they come. */
public enum AckKind {
    /** Interchange acknowledgment: could the envelope be read? */
    TA1("ta1"),
    /** Implementation acknowledgment, 005010X231A1: does each transaction set follow the guide? */
    IMPLEMENTATION("999"),
    /** Claim acknowledgment, 005010X214: which claims went on to be decided? */
    CLAIM("277ca");

    private final String label;

    AckKind(String label) {
        this.label = label;
    }

    /** Its name in file names: {@code ta1}, {@code 999}, {@code 277ca}. */
    public String label() {
        return label;
    }
}

package io.github.claimwright.writer;

import io.github.claimwright.writer.check.Fault;

/**
 * A claim that no 837P of this trading partner can carry. The message names the claim, the field and the mend, and never
 * what the field holds.
 */
public final class UnwritableClaimException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String accountNumber;
    private final int number;
    private final int line;
    private final String loop;
    private final String element;
    private final String field;
    private final String mend;

    UnwritableClaimException(String accountNumber, int number, Fault fault) {
        super("claim %s (number %d of the batch)%s: %s (loop %s %s) %s"
                .formatted(
                        printable(accountNumber),
                        number,
                        fault.line() == 0 ? "" : ", service line " + fault.line(),
                        fault.field(),
                        fault.loop(),
                        fault.reference(),
                        fault.fault()));
        this.accountNumber = accountNumber;
        this.number = number;
        this.line = fault.line();
        this.loop = fault.loop();
        this.element = fault.reference();
        this.field = fault.field();
        this.mend = fault.fault().mend();
    }

    /** The account number may itself be what is refused; a line break in it must not break the message. */
    private static String printable(String accountNumber) {
        return accountNumber.replaceAll("\\P{Print}", "?");
    }

    /** The claim's account number (CLM01), as the claim has it. */
    public String accountNumber() {
        return accountNumber;
    }

    /** The claim's place in the batch, from 1. */
    public int number() {
        return number;
    }

    /** The service line's number within the claim, from 1; 0 when the field is not of a line. */
    public int line() {
        return line;
    }

    /** The loop of the guide, such as {@code 2010BA}. */
    public String loop() {
        return loop;
    }

    /** The element in the field's notation, such as {@code NM103} or {@code SV101-7}, or the segment id alone. */
    public String element() {
        return element;
    }

    /** The field in billing words, such as {@code subscriber last name}. */
    public String field() {
        return field;
    }

    /** What to do about it. */
    public String mend() {
        return mend;
    }
}

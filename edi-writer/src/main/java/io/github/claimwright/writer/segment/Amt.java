package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Money;
import io.github.claimwright.x12.Segment;

/** AMT, amount: so much money, and what it is (AMT01). */
public final class Amt {
    private Amt() {}

    /** What the patient paid already (loop 2300). */
    public static Segment patientPaid(Money amount) {
        return of("F5", amount);
    }

    /** What another payer paid of a claim (loop 2320). */
    public static Segment otherPayerPaid(Money amount) {
        return of("D", amount);
    }

    /** What another payer does not cover (loop 2320). */
    public static Segment nonCovered(Money amount) {
        return of("A8", amount);
    }

    /** What remains for the patient once another payer decided (loops 2320 and 2430). */
    public static Segment patientLiability(Money amount) {
        return of("EAF", amount);
    }

    /** Sales tax in the charge of a line (loop 2400). */
    public static Segment salesTax(Money amount) {
        return of("T", amount);
    }

    /** Postage in the charge of a line (loop 2400). */
    public static Segment postage(Money amount) {
        return of("F4", amount);
    }

    private static Segment of(String qualifier, Money amount) {
        return Segment.of("AMT").put(1, qualifier).put(2, amount.toX12()).build();
    }
}

package io.github.claimwright.codes;

/** Rules of payment that begin or end on a date; {@code policies.tsv} has their dates, numbers and sources. */
public enum Policy {
    /** Exactly one of KX, GA, GZ on every line. */
    COVERAGE_MODIFIER,
    /** JZ on drugs from single-dose containers for use at home. */
    JZ_FOR_HOME_DRUGS,
    /** JW for what the pharmacy discards in preparation. */
    JW_FOR_PHARMACY_WASTE,
    /** JG on drugs bought under 340B. */
    JG_FOR_340B,
    /** TB on drugs bought under 340B. */
    TB_FOR_340B,
    /** No certificate of medical necessity and no DME information form. */
    CMN_REFUSED,
    /** The most units on one line. */
    UNITS_PER_LINE,
    /** The most months of supply at once. */
    MONTHS_AT_ONCE,
    /** How many days ahead a beneficiary may be asked about a refill. */
    REFILL_CONTACT_DAYS,
    /** How many days ahead a refill may be delivered. */
    REFILL_DELIVERY_DAYS,
    /** How many days ahead a refill may carry a dispensing fee. */
    FEE_REFILL_DAYS,
    /** The most months of dispensing fees in twelve months. */
    FEE_MONTHS_A_YEAR,
    /** Characters of a line note that are read. */
    LINE_NOTE_CHARACTERS,
    /** NDC with twelve digits are assigned. */
    NDC_OF_TWELVE_DIGITS
}

package io.github.claimwright.envelope;

/**
 * What the header of a transaction set says (ST, BHT, loops 1000A and 1000B).
 *
 * @param controlNumber four to nine characters (ST02)
 * @param purpose {@link #ORIGINAL} or {@link #REISSUE} (BHT02)
 * @param batchNumber the sender's number of the batch, at most 50 characters (BHT03)
 * @param date eight digits, CCYYMMDD (BHT04)
 * @param time four to eight digits, HHMM with seconds and their parts (BHT05)
 * @param type {@link #CHARGEABLE}, {@link #REPORTING} or {@link #SUBROGATION} (BHT06)
 * @param submitter who submits the claims
 * @param receiver whom they go to
 */
public record TransactionHeader(
        String controlNumber,
        String purpose,
        String batchNumber,
        String date,
        String time,
        String type,
        Submitter submitter,
        Receiver receiver) {
    /** The first transmission. */
    public static final String ORIGINAL = "00";
    /** A transmission repeated after a failure. */
    public static final String REISSUE = "18";
    /** Claims that are to be paid. */
    public static final String CHARGEABLE = "CH";
    /** Encounters that are only reported. */
    public static final String REPORTING = "RP";
    /** Claims of a Medicaid agency for subrogation. */
    public static final String SUBROGATION = "31";
}

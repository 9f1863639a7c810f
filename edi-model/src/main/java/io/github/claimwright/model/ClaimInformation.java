package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * What the claim says of itself (CLM).
 *
 * @param accountNumber the supplier's number for the claim, which payers send back (CLM01), at most 38 characters; payers
 *     need to return twenty
 * @param placeOfService where the items are used (CLM05-1), two digits
 * @param frequency {@link #ORIGINAL}, {@link #REPLACEMENT} or {@link #VOID} (CLM05-3)
 * @param providerSignatureOnFile whether the supplier's signature is on file (CLM06)
 * @param acceptsAssignment A assigned, B for clinical laboratory only, C not assigned (CLM07)
 * @param benefitsAssigned Y, N or W (not applicable): whether the patient has the payer pay the supplier (CLM08)
 * @param releaseOfInformation Y signed release on file, I informed consent (CLM09)
 * @param patientSignatureSource P when the supplier signed for the patient (CLM10); null otherwise
 * @param circumstances what is out of the ordinary (CLM11, CLM12, CLM20)
 */
public record ClaimInformation(
        String accountNumber,
        String placeOfService,
        String frequency,
        boolean providerSignatureOnFile,
        String acceptsAssignment,
        String benefitsAssigned,
        String releaseOfInformation,
        @Nullable String patientSignatureSource,
        Circumstances circumstances) {
    /** The first claim for these items. */
    public static final String ORIGINAL = "1";
    /** Replaces an earlier claim. */
    public static final String REPLACEMENT = "7";
    /** Takes an earlier claim back. */
    public static final String VOID = "8";
    /** Place of service 12: the patient's home. */
    public static final String HOME = "12";

    /** Refuses overlong numbers and codes of the wrong length. */
    public ClaimInformation {
        Require.text(accountNumber, "claim account number", 38);
        Require.that(placeOfService.length() == 2, "place of service", "must be two characters such as 12");
        Require.text(frequency, "claim frequency", 1);
        Require.text(acceptsAssignment, "assignment code", 1);
        Require.text(benefitsAssigned, "benefits assignment", 1);
        Require.text(releaseOfInformation, "release of information", 1);
        Require.optionalText(patientSignatureSource, "patient signature source", 1);
    }

    /** A claim under ordinary circumstances. */
    public ClaimInformation(
            String accountNumber,
            String placeOfService,
            String frequency,
            boolean providerSignatureOnFile,
            String acceptsAssignment,
            String benefitsAssigned,
            String releaseOfInformation,
            @Nullable String patientSignatureSource) {
        this(
                accountNumber,
                placeOfService,
                frequency,
                providerSignatureOnFile,
                acceptsAssignment,
                benefitsAssigned,
                releaseOfInformation,
                patientSignatureSource,
                Circumstances.NONE);
    }

    /** Whether the claim replaces or voids an earlier one, whose number at the payer it then has to name. */
    public boolean refersToEarlierClaim() {
        return frequency.equals(REPLACEMENT) || frequency.equals(VOID);
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.model.ClaimDetails;
import io.github.claimwright.model.ClaimDetailsBuilder;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.Reference;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.Correction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says of itself, with every wish left open filled in. Orders share a claim only on equal terms.
 *
 * @param accountNumber the account number that the supplier wishes; null for the number of the first order
 * @param placeOfService where the items are used
 * @param acceptsAssignment A or C (CLM07)
 * @param benefitsAssigned Y or N (CLM08)
 * @param releaseOfInformation Y or I (CLM09)
 * @param signatureOnFile whether the supplier's signature is on file (CLM06)
 * @param frequency first claim, replacement or void (CLM05-3)
 * @param references the payer's numbers of an earlier claim, an authorization, a referral (REF)
 * @param patientPaid what the patient paid already (AMT*F5); null for nothing
 */
record ClaimTerms(
        @Nullable String accountNumber,
        String placeOfService,
        String acceptsAssignment,
        String benefitsAssigned,
        String releaseOfInformation,
        boolean signatureOnFile,
        String frequency,
        List<Reference> references,
        @Nullable Money patientPaid) {
    /** Payers return this many characters of CLM01. */
    static final int LONGEST_ACCOUNT_NUMBER = 20;

    /**
     * The terms of an order's wishes; each value filled in is noted.
     *
     * @throws Refused when a wish is none that a claim can express
     */
    static ClaimTerms of(ClaimWishes wishes, Notes.About notes) {
        return new ClaimTerms(
                accountNumber(wishes.accountNumber()),
                placeOfService(wishes.placeOfService(), notes),
                isTrue(wishes.acceptsAssignment(), Fields.ACCEPTS_ASSIGNMENT, notes) ? "A" : "C",
                isTrue(wishes.benefitsAssigned(), Fields.BENEFITS_ASSIGNED, notes) ? "Y" : "N",
                release(wishes.releaseOfInformation(), notes),
                isTrue(wishes.signatureOnFile(), Fields.SIGNATURE_ON_FILE, notes),
                frequency(wishes.correction()),
                ClaimReferences.of(wishes),
                wishes.patientPaid());
    }

    private static String frequency(@Nullable Correction correction) {
        if (correction == null) {
            return ClaimInformation.ORIGINAL;
        }
        return correction.kind() == Correction.Kind.VOID ? ClaimInformation.VOID : ClaimInformation.REPLACEMENT;
    }

    /** The claim's own information under an account number. */
    ClaimInformation information(String number) {
        return new ClaimInformation(
                number,
                placeOfService,
                frequency,
                signatureOnFile,
                acceptsAssignment,
                benefitsAssigned,
                releaseOfInformation,
                null);
    }

    /** What the claim says beside, with the patient's other insurances. */
    ClaimDetails details(List<OtherCoverage> others) {
        ClaimDetailsBuilder details = ClaimDetails.builder().patientPaid(patientPaid);
        references.forEach(details::reference);
        others.forEach(details::otherCoverage);
        return details.build();
    }

    private static @Nullable String accountNumber(@Nullable String wish) {
        return wish == null ? null : Texts.carried(Fields.ACCOUNT_NUMBER, wish, LONGEST_ACCOUNT_NUMBER);
    }

    private static String placeOfService(@Nullable String wish, Notes.About notes) {
        if (wish == null) {
            notes.taken(Fields.CLAIM_PLACE_OF_SERVICE, "12, the patient's home: none was given");
            return ClaimInformation.HOME;
        }
        return Texts.placeOfService(Fields.CLAIM_PLACE_OF_SERVICE, wish);
    }

    private static boolean isTrue(@Nullable Boolean wish, String field, Notes.About notes) {
        if (wish == null) {
            notes.taken(field, "true: nothing was given");
            return true;
        }
        return wish;
    }

    private static String release(@Nullable String wish, Notes.About notes) {
        if (wish == null) {
            notes.taken(Fields.RELEASE_OF_INFORMATION, "Y, a signed release is on file: nothing was given");
            return "Y";
        }
        if (!wish.equals("Y") && !wish.equals("I")) {
            throw new Refused(
                    Fields.RELEASE_OF_INFORMATION,
                    "claim.releaseOfInformation must be Y (signed release on file) or I (informed consent)");
        }
        return wish;
    }
}

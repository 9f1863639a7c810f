package io.github.claimwright.order;

import io.github.claimwright.model.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier wants the claim to say. Whatever is null is filled by a default that the mapping report names, or not
 * said at all.
 *
 * @param accountNumber the claim's account number (CLM01); null for the order's number
 * @param placeOfService where the items are used; null for 12, the patient's home
 * @param acceptsAssignment whether the supplier accepts assignment; null for yes
 * @param benefitsAssigned whether the patient has the payer pay the supplier; null for yes
 * @param releaseOfInformation Y or I; null for Y
 * @param signatureOnFile whether the supplier's signature is on file; null for yes
 * @param correction the earlier claim that this one replaces or voids; null for a first claim
 * @param priorAuthorization the payer's prior authorization; null without one
 * @param referral the payer's referral; null without one
 * @param patientPaid what the patient paid already; null for nothing
 */
public record ClaimWishes(
        @Nullable String accountNumber,
        @Nullable String placeOfService,
        @Nullable Boolean acceptsAssignment,
        @Nullable Boolean benefitsAssigned,
        @Nullable String releaseOfInformation,
        @Nullable Boolean signatureOnFile,
        @Nullable Correction correction,
        @Nullable String priorAuthorization,
        @Nullable String referral,
        @Nullable Money patientPaid) {

    /** No wishes: defaults for everything. */
    public static final ClaimWishes NONE = new ClaimWishes(null, null, null, null, null, null);

    /** Wishes for a first claim that nobody authorized or paid for. */
    public ClaimWishes(
            @Nullable String accountNumber,
            @Nullable String placeOfService,
            @Nullable Boolean acceptsAssignment,
            @Nullable Boolean benefitsAssigned,
            @Nullable String releaseOfInformation,
            @Nullable Boolean signatureOnFile) {
        this(
                accountNumber,
                placeOfService,
                acceptsAssignment,
                benefitsAssigned,
                releaseOfInformation,
                signatureOnFile,
                null,
                null,
                null,
                null);
    }

    @Override
    public String toString() {
        return "ClaimWishes[" + accountNumber + "]";
    }
}

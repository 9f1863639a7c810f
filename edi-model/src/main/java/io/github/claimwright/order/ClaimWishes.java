package io.github.claimwright.order;

import org.jspecify.annotations.Nullable;

/**
 * What the supplier wants the claim to say. Whatever is null is filled by a default that the mapping report names.
 *
 * @param accountNumber the claim's account number (CLM01); null for the order's number
 * @param placeOfService where the items are used; null for 12, the patient's home
 * @param acceptsAssignment whether the supplier accepts assignment; null for yes
 * @param benefitsAssigned whether the patient has the payer pay the supplier; null for yes
 * @param releaseOfInformation Y or I; null for Y
 * @param signatureOnFile whether the supplier's signature is on file; null for yes
 */
public record ClaimWishes(
        @Nullable String accountNumber,
        @Nullable String placeOfService,
        @Nullable Boolean acceptsAssignment,
        @Nullable Boolean benefitsAssigned,
        @Nullable String releaseOfInformation,
        @Nullable Boolean signatureOnFile) {

    /** No wishes: defaults for everything. */
    public static final ClaimWishes NONE = new ClaimWishes(null, null, null, null, null, null);
}

package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * What the patient signed for another insurance (OI).
 *
 * @param benefitsAssigned Y, N or W (not applicable): whether the other payer pays the supplier (OI03)
 * @param patientSignatureSource P when the supplier signed for the patient (OI04); null otherwise
 * @param releaseOfInformation Y signed release on file, I informed consent (OI06)
 */
public record Release(String benefitsAssigned, @Nullable String patientSignatureSource, String releaseOfInformation) {

    /** Refuses codes of more than one character. */
    public Release {
        Require.code(benefitsAssigned, "benefits assignment", 1);
        Require.optionalCode(patientSignatureSource, "patient signature source", 1);
        Require.code(releaseOfInformation, "release of information", 1);
    }
}

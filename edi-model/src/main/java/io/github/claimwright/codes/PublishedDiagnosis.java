package io.github.claimwright.codes;

import io.github.claimwright.model.DiagnosisCode;

/**
 * What an imported ICD-10-CM file says of a code.
 *
 * @param code the code
 * @param billable whether a claim may carry it; a category that needs more characters is not billable
 * @param description its long description
 * @param effective the dates of service of the release
 * @param source where this comes from
 */
public record PublishedDiagnosis(
        DiagnosisCode code, boolean billable, String description, EffectiveRange effective, Source source)
        implements Fact {}

package io.github.claimwright.validate.rule;

/** How bad a finding is, from the mildest on. */
public enum Severity {
    /** Worth knowing; no one rejects the claim for it. */
    INFO,
    /** Some payer may reject or deny the claim for it, or the rule's source is not beyond doubt. */
    WARNING,
    /** The receiver rejects the file or the claim, or the payer denies it. */
    ERROR
}

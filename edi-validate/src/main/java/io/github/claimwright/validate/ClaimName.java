package io.github.claimwright.validate;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.LoopNode;
import org.jspecify.annotations.Nullable;

/** The account number (CLM01) by which findings name a claim. */
final class ClaimName {
    private ClaimName() {}

    /** The number of a claim; null for what is none. */
    static @Nullable String of(LoopNode unit) {
        return unit.id().equals("2300")
                ? unit.segment("CLM").map(clm -> clm.text(1)).orElse(null)
                : null;
    }

    /** A finding with the number, if it is the claim's: what the envelope found on the way, such as a wrong SE, is not. */
    static Finding on(Finding finding, @Nullable String claim) {
        String path = finding.location().path();
        return path != null && path.contains("2300[")
                ? new Finding(finding.rule(), finding.severity(), finding.values(), finding.location(), claim)
                : finding;
    }
}

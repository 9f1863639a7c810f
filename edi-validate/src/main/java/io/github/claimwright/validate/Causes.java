package io.github.claimwright.validate;

import static java.util.Map.entry;

import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.x12.Location;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Breaches of one rule that make a breach of another a consequence, though it stands at another place. */
final class Causes {
    /** What a certificate of medical necessity has to have. */
    private static final Set<String> OF_CERTIFICATES = Set.of(
            "SIT-CERTIFICATE-DATA",
            "SIT-CERTIFICATE-FORM",
            "SIT-CERTIFICATION-REVISED",
            "SIT-LAST-CERTIFICATION",
            "SIT-ORDERING-ADDRESS",
            "SIT-ORDERING-PHONE",
            "SIT-THERAPY-BEGIN");

    /** By the rule that names the cause, the rules that need not be named as well. */
    private static final Map<String, Set<String>> CONSEQUENCES = Map.ofEntries(
            entry(
                    "BAL-CLAIM-TOTAL",
                    Set.of(
                            "BAL-NONCOVERED",
                            "SIT-LINE-POSTAGE",
                            "SIT-LINE-TAX",
                            "SIT-PATIENT-PAID",
                            "SIT-PURCHASED-CHARGE")),
            entry("SIT-NEGATIVE-CHARGE", Set.of("SIT-PATIENT-PAID")),
            entry("SIT-ADJUSTMENT-REASON", Set.of("BAL-COB-CLAIM", "BAL-COB-LINE")),
            entry("SIT-LINE-TWICE", Set.of("PRD-MAXIMUM", "PRD-MUE")),
            entry("PAY-LINE-UNITS", Set.of("PRD-MAXIMUM", "PRD-MUE")),
            entry("PAY-CERTIFICATE-FORM", OF_CERTIFICATES),
            entry("PAY-CERTIFICATE-NOTICE", OF_CERTIFICATES),
            entry("PAY-CERTIFICATE-PART", OF_CERTIFICATES),
            entry("COD-DIAGNOSIS-VERSION", Set.of("COD-DIAGNOSIS-CAUSE", "COD-DIAGNOSIS-FORM", "SIT-DIAGNOSIS-FAMILY")),
            entry("COD-NPI", Set.of("SIT-PURCHASED-ID")),
            entry("ELM-CODE", Set.of("PRD-NDC-MISSING")),
            entry("ELM-REQUIRED", Set.of("PRD-NDC-MISSING")),
            entry("SEG-MISSING", Set.of("SIT-PRIMARY-CARE")),
            entry("SEG-QUALIFIER", Set.of("SIT-FACILITY-ZIP", "SIT-PRIMARY-CARE")));

    /** The findings about a segment that was not read as what it was meant to be. */
    private static final Set<Rule> UNREAD =
            Set.of(GuideRules.SEGMENT_ID, GuideRules.SEGMENT_UNKNOWN, GuideRules.SEGMENT_UNEXPECTED);

    private Causes() {}

    /** Whether one finding says why the other was made; both are about the same unit of the file. */
    static boolean explain(Finding cause, Finding consequence) {
        return names(cause, consequence) || hidesAmount(cause, consequence);
    }

    private static boolean names(Finding cause, Finding consequence) {
        Set<String> consequences = CONSEQUENCES.getOrDefault(cause.rule().id(), Set.of());
        return consequences.contains(consequence.rule().id()) && belong(cause.location(), consequence.location());
    }

    /**
     * Totals and adjustments reach everywhere in a claim, other values as far as their loop, those inside and
     * those around it, lost names as far as their kind.
     */
    private static boolean belong(Location cause, Location consequence) {
        return cause.tag().equals("CLM")
                || cause.tag().equals("CAS")
                || cause.segment() == consequence.segment()
                || isLoopOf(cause, consequence)
                || Objects.equals(cause.path(), consequence.path())
                || isInside(cause.path(), consequence.path())
                || isInside(consequence.path(), cause.path());
    }

    private static boolean isLoopOf(Location one, Location other) {
        return one.tag().equals("NM1") && one.loop() != null && one.loop().equals(other.loop());
    }

    private static boolean isInside(@Nullable String inner, @Nullable String outer) {
        return inner != null && outer != null && inner.startsWith(outer + "/");
    }

    /** Amounts do not add up when one of their segments was not read. */
    private static boolean hidesAmount(Finding unread, Finding unbalanced) {
        return UNREAD.contains(unread.rule())
                && unbalanced.rule().level() == SnipLevel.BALANCING
                && (!unread.rule().equals(GuideRules.SEGMENT_UNEXPECTED)
                        || Set.of("AMT", "CAS", "SVD")
                                .contains(unread.location().tag()));
    }
}

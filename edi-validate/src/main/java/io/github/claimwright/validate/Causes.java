package io.github.claimwright.validate;

import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.x12.Location;
import java.util.Map;
import java.util.Set;

/** Breaches of one rule that make a breach of another a consequence, though it stands at another place. */
final class Causes {
    /** By the rule that names the cause, the rules that need not be named as well. */
    private static final Map<String, Set<String>> CONSEQUENCES = Map.of(
            "BAL-CLAIM-TOTAL",
            Set.of("BAL-NONCOVERED", "SIT-PATIENT-PAID"),
            "SIT-NEGATIVE-CHARGE",
            Set.of("SIT-PATIENT-PAID"),
            "SIT-LINE-TWICE",
            Set.of("PRD-MAXIMUM", "PRD-MUE"),
            "PAY-LINE-UNITS",
            Set.of("PRD-MAXIMUM", "PRD-MUE"),
            "SIT-ADJUSTMENT-REASON",
            Set.of("BAL-COB-CLAIM", "BAL-COB-LINE"),
            GuideRules.SEGMENT_MISSING.id(),
            Set.of("SIT-PRIMARY-CARE"));

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

    /** Totals and adjustments reach everywhere in a claim, other values as far as their segment, lost names as far as their kind. */
    private static boolean belong(Location cause, Location consequence) {
        return cause.tag().equals("CLM")
                || cause.tag().equals("CAS")
                || cause.segment() == consequence.segment()
                || (cause.tag().equals("NM1")
                        && cause.loop() != null
                        && cause.loop().equals(consequence.loop()));
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

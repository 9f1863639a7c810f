package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A payer decides once on a line, unless it has split it. */
public final class LineDecidedTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-LINE-DECIDED-TWICE")
            .level(SITUATIONAL)
            .warning()
            .at("2400", "SVD01")
            .requires("A payer decides once on a line, unless it has split the line into several services")
            .because("The next payer counts the payment twice or rejects the line.")
            .mend(
                    "Keep one loop 2430 for payer and service; the services of a split line have codes of their own (SVD03).")
            .message("the line has two decisions of the same payer on the same service")
            .rejectedAs("A7", "710")
            .source("005010X222A1, loop 2430 (recalled)")
            .breachedBy(Check.around("2430", LineDecidedTwice::judge));

    private LineDecidedTwice() {}

    private static void judge(LoopNode line, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (LoopNode decision : line.children("2430")) {
            Optional<SegmentNode> svd = decision.segment("SVD").filter(given -> given.has(1) && given.has(3));
            if (svd.isPresent()
                    && !svd.get().has(6)
                    && !seen.add(svd.get().text(1) + '|' + svd.get().text(3))) {
                breaches.at(svd.get(), 1);
            }
        }
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.HashSet;
import java.util.Set;

/** Each payer of a claim has an id of its own. */
public final class OtherPayerTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-OTHER-PAYER-TWICE")
            .level(SITUATIONAL)
            .warning()
            .at("2300", "NM109")
            .requires("Each payer of a claim has an id of its own")
            .because(
                    "A decision on a line (SVD01) names its payer by this id; two payers with one id cannot be told apart.")
            .mend("Write the id that each payer has; two plans of one payer have two ids.")
            .message("the other payer has the id of another payer of the claim (NM109)")
            .rejectedAs("A7", "479")
            .source("005010X222A1, 2330B NM109 (recalled)")
            .breachedBy(Check.around("2320", OtherPayerTwice::judge));

    private OtherPayerTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        Set<String> ids = new HashSet<>();
        claim.enclosing("2000B").flatMap(level -> level.child("2010BB")).ifPresent(payer -> ids.add(id(payer)));
        for (LoopNode other : claim.children("2320")) {
            other.child("2330B")
                    .filter(payer -> !id(payer).isEmpty() && !ids.add(id(payer)))
                    .ifPresent(payer -> breaches.at(payer.segment("NM1").orElseThrow(), 9));
        }
    }

    private static String id(LoopNode payer) {
        return payer.segment("NM1").map(nm1 -> nm1.text(9)).orElse("");
    }
}

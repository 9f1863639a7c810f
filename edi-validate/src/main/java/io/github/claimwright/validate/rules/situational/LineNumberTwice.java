package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each line of a claim has a control number of its own (REF*6R). */
public final class LineNumberTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-LINE-NUMBER-TWICE")
            .level(SITUATIONAL)
            .at("2300", "REF*6R")
            .requires("Each line of a claim has a control number of its own (REF*6R)")
            .because("The remittance answers by this number; two lines with one number cannot be posted.")
            .mend("Number the lines anew.")
            .message("REF*6R has the value of an earlier line of the claim")
            .rejectedAs("A7", "584")
            .source("005010X222A1, 2400 REF*6R; IBM PH20462")
            .breachedBy(LineNumberTwice::judge);

    private LineNumberTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        List<LoopNode> lines = claim.children("2400");
        if (Repeated.isAny(keys(lines))) {
            judge(lines, breaches);
        }
    }

    /** One number for each control number, and for each line without one. */
    private static long[] keys(List<LoopNode> lines) {
        long[] keys = new long[lines.size()];
        for (int i = 0; i < keys.length; i++) {
            Optional<SegmentNode> number = lines.get(i).segment("REF", "6R");
            keys[i] = number.isPresent() ? number.get().hash(2) : i;
        }
        return keys;
    }

    private static void judge(List<LoopNode> lines, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (LoopNode line : lines) {
            line.segment("REF", "6R")
                    .filter(ref -> ref.has(2) && !seen.add(ref.text(2)))
                    .ifPresent(ref -> breaches.at(ref, 2));
        }
    }
}

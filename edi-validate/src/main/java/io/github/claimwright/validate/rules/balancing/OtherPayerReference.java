package io.github.claimwright.validate.rules.balancing;

import static io.github.claimwright.validate.rule.SnipLevel.BALANCING;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;

/** A reference that belongs to another payer (REF04) names one of the claim's other payers. */
public final class OtherPayerReference {
    private static final int REF = Tag.code("REF");

    /** The rule. */
    public static final Rule RULE = Rule.named("BAL-COB-REFERENCE")
            .level(BALANCING)
            .at("*", "REF04")
            .requires("A reference that belongs to another payer names one of the claim's other payers")
            .because("The receiver cannot tell whose number it is, and rejects the claim.")
            .mend("Write the id of the other payer (2330B NM109) in REF04-2, or take REF04 out.")
            .message("REF04 names none of the claim's other payers (2330B NM109)")
            .rejectedAs("A7", "479")
            .source("005010X222A1, REF04 in 2400 and 2420")
            .breachedBy(Check.where("REF", OtherPayerReference::judge));

    private OtherPayerReference() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        List<SegmentNode> segments = loop.segments();
        for (int i = 0; i < segments.size(); i++) {
            SegmentNode ref = segments.get(i);
            if (ref.tagCode() == REF && ref.is(4, 1, "2U") && isUnknown(loop, ref.text(4, 2))) {
                breaches.atComponent(ref, 4, 2);
            }
        }
    }

    private static boolean isUnknown(LoopNode loop, String payer) {
        return loop.enclosing("2300")
                .filter(claim -> OtherPayerNamed.isUnknown(claim, payer))
                .isPresent();
    }
}

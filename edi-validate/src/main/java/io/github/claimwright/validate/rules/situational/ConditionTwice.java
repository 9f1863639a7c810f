package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A claim names each condition once. */
public final class ConditionTwice {
    private static final int HI = Tag.code("HI");

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-CONDITION-TWICE")
            .level(SITUATIONAL)
            .warning()
            .at("2300", "HI")
            .requires("A claim names each condition (HI*BG) once")
            .because("Receivers reject a condition that is sent twice.")
            .mend("Take the second one out.")
            .message("condition %s is named before")
            .rejectedAs("A7", "460")
            .source("public models of 005010X222A1, 2300 HI*BG; that conditions are unique is recalled")
            .breachedBy(Check.where(List.of(Needs.kind("HI", "BG")), ConditionTwice::judge));

    private ConditionTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        List<SegmentNode> segments = claim.segments();
        for (int i = 0; i < segments.size(); i++) {
            SegmentNode segment = segments.get(i);
            if (segment.tagCode() == HI && segment.is(1, 1, "BG")) {
                judge(segment, breaches);
            }
        }
    }

    private static void judge(SegmentNode conditions, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (int element = 1; element <= conditions.elements(); element++) {
            String code = conditions.text(element, 2);
            if (!code.isEmpty() && !seen.add(code)) {
                breaches.atComponent(conditions, element, 2, code);
            }
        }
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import java.util.List;

/** Says which required segments and loops a loop lacks. */
final class Completeness {
    private Completeness() {}

    /** What should be there before any level below begins. The trailer SE is the envelope's business. */
    static void of(OpenLoop loop, GuideFindings findings) {
        List<SegmentDef> segments = loop.definition().segments();
        for (int i = 0; i < segments.size(); i++) {
            SegmentDef position = segments.get(i);
            if (position.usage() == Usage.REQUIRED
                    && loop.count(i) == 0
                    && !position.tag().equals("SE")) {
                findings.segmentMissing(loop.node(), position);
            }
        }
        List<LoopDef> children = loop.definition().children();
        for (int i = 0; i < children.size(); i++) {
            LoopDef child = children.get(i);
            if (child.usage() == Usage.REQUIRED && loop.childCount(i) == 0 && !Level.isRoot(child.id())) {
                findings.loopMissing(loop.node(), child);
            }
        }
    }

    /** Which level should have followed: a billing provider, a subscriber, a claim. */
    static void ofLevelsBelow(OpenLoop loop, GuideFindings findings) {
        List<LoopDef> children = loop.definition().children();
        LoopDef missing = null;
        for (int i = 0; i < children.size(); i++) {
            LoopDef child = children.get(i);
            if (!Level.isRoot(child.id())) {
                continue;
            }
            if (loop.childCount(i) > 0) {
                return;
            }
            missing = child.usage() == Usage.REQUIRED ? child : missing;
        }
        if (missing != null) {
            findings.loopMissing(loop.node(), missing);
        }
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;

/** Says which required segments and loops a loop lacks. */
final class Completeness {
    private final Grammar grammar;
    private final GuideFindings findings;

    Completeness(Grammar grammar, GuideFindings findings) {
        this.grammar = grammar;
        this.findings = findings;
    }

    /** Whether everything is there that should be before any level below begins. */
    boolean isComplete(OpenLoop loop) {
        return judge(loop, false);
    }

    /**
     * Says what should be there before any level below begins. The trailer SE is the envelope's business, and so is a
     * transaction set of which nothing came before the first level: its header is said to be missing.
     */
    void judge(OpenLoop loop) {
        judge(loop, !isHeadless(loop.node()));
    }

    private static boolean isHeadless(LoopNode node) {
        return node.parent() == null
                && node.segments().isEmpty()
                && node.children().isEmpty();
    }

    private boolean judge(OpenLoop loop, boolean aloud) {
        Required required = grammar.requiredIn(loop.definition());
        long segments = required.segments() & loop.lackingSegments();
        long loops = required.loops() & loop.lackingChildren();
        if (aloud) {
            for (long left = segments; left != 0; left &= left - 1) {
                SegmentDef position = loop.definition().segments().get(Long.numberOfTrailingZeros(left));
                findings.segmentMissing(loop.node(), position);
            }
            for (long left = loops; left != 0; left &= left - 1) {
                LoopDef child = loop.definition().children().get(Long.numberOfTrailingZeros(left));
                findings.loopMissing(loop.node(), child);
            }
        }
        return (segments | loops) == 0;
    }

    /** Says which level should have followed: a billing provider, a subscriber, a claim. */
    void judgeLevelsBelow(OpenLoop loop) {
        List<LoopDef> children = loop.definition().children();
        LoopDef missing = null;
        for (int i = 0; i < children.size(); i++) {
            LoopDef child = children.get(i);
            if (grammar.levelOf(child) == null) {
                continue;
            }
            if (!loop.lacksChild(i)) {
                return;
            }
            missing = child.usage() == Usage.REQUIRED ? child : missing;
        }
        if (missing != null) {
            findings.loopMissing(loop.node(), missing);
        }
    }
}

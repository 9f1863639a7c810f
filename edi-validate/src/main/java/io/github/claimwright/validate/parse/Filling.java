package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.SegmentNode;

/** Puts segments where they belong: opens and closes loops, counts, and has numbers and elements judged. */
final class Filling {
    private final LoopStack stack;
    private final GuideFindings findings;
    private final Hierarchy hierarchy;
    private final LineNumbers lines;
    private final LateRun run = new LateRun();
    private final SegmentListener elements;

    Filling(LoopStack stack, GuideFindings findings, Hierarchy hierarchy, SegmentListener elements) {
        this.stack = stack;
        this.findings = findings;
        this.hierarchy = hierarchy;
        this.lines = new LineNumbers(findings);
        this.elements = elements;
    }

    /** A transaction set begins. */
    void begin() {
        lines.begin();
        run.begin();
    }

    /** Puts the segment at the place of the open loop at the depth. */
    void put(SegmentNode segment, Candidate place, int depth) {
        OpenLoop loop = stack.at(depth);
        boolean late = loop.isPast(place);
        boolean surplus = place.opens() ? open(segment, place, depth) : fill(segment, place, depth, late);
        if (surplus) {
            return;
        }
        if (late && !run.goesOn(loop, place)) {
            findings.outOfOrder(segment, place.position());
        }
        run.filled(loop, place, late);
        judge(segment, place.position());
    }

    private boolean fill(SegmentNode segment, Candidate place, int depth, boolean late) {
        OpenLoop loop = stack.at(depth);
        if (!late) {
            // what comes late interrupts the loops inside but does not end them
            stack.closeInside(depth);
        }
        boolean surplus = loop.fill(place.index(), segment) > place.position().maxRepeat();
        if (surplus) {
            findings.segmentTooOften(segment, place.position());
        }
        return surplus;
    }

    private boolean open(SegmentNode first, Candidate place, int depth) {
        dropGuess(place, depth);
        stack.closeInside(depth);
        OpenLoop loop = stack.open(place.index());
        loop.fill(0, first);
        LoopDef definition = loop.definition();
        boolean surplus = loop.node().number() > definition.maxRepeat();
        if (surplus) {
            findings.loopTooOften(first, definition);
            loop.excuseAll();
        }
        return surplus;
    }

    /** When the real loop comes, the one that was taken for it on a guess was none. */
    private void dropGuess(Candidate place, int depth) {
        boolean isOpen = depth + 1 <= stack.depth();
        if (isOpen && stack.at(depth + 1).isGuessed() && stack.at(depth + 1).definition() == place.opened()) {
            stack.closeInside(depth + 1);
            stack.drop(place.index());
        }
    }

    private void judge(SegmentNode segment, SegmentDef position) {
        int tag = position.tagCode();
        if (tag == ControlTags.HL && stack.top().level() != Level.HEAD) {
            hierarchy.judge(segment, stack.top().level());
        } else if (tag == ControlTags.LX) {
            lines.judge(segment);
        } else if (tag == ControlTags.CLM) {
            lines.begin();
        }
        elements.placed(segment, position);
    }

    /** Puts the segment at the beginning of a loop that may yet turn out to be none. */
    void guess(SegmentNode segment, Candidate opens, int depth) {
        put(segment, opens, depth);
        stack.top().guessed();
    }

    /**
     * Opens a loop whose first segment was lost.
     *
     * @param lacksAll whether the finding names the whole loop, so that nothing in it is missed again
     */
    OpenLoop openLost(Candidate opens, int depth, boolean lacksAll) {
        stack.closeInside(depth);
        OpenLoop loop = stack.open(opens.index());
        loop.excuseSegment(0);
        if (lacksAll) {
            loop.excuseAll();
            hierarchy.lostAll();
        } else {
            countLost(opens.position(), loop.level());
        }
        return loop;
    }

    private void countLost(SegmentDef first, Level level) {
        if (first.tagCode() == ControlTags.HL && level != Level.HEAD) {
            hierarchy.lost(level);
        } else if (first.tagCode() == ControlTags.LX) {
            lines.lost();
        } else if (first.tagCode() == ControlTags.CLM) {
            lines.begin();
        }
    }
}

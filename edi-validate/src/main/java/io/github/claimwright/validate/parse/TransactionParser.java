package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the loops of one transaction set after another, segment by segment, and hands over each unit when it is complete.
 * Knows where a segment belongs; what is wrong with it is said by {@link Recovery} and {@link Completeness}.
 */
public final class TransactionParser {
    private final Guide guide;
    private final UnitListener listener;
    private final GuideFindings findings;
    private final Map<Level, SegmentStore> stores = new EnumMap<>(Level.class);
    private final List<OpenLoop> open = new ArrayList<>();
    private boolean astray;

    /** Parses by the given guide; breaches of it go to the sink, complete units to the listener. */
    public TransactionParser(Guide guide, FindingSink sink, UnitListener listener) {
        this.guide = guide;
        this.listener = listener;
        this.findings = new GuideFindings(sink);
        for (Level level : Level.values()) {
            stores.put(level, new SegmentStore());
        }
    }

    /** Begins a transaction set with its ST. */
    public SegmentNode begin(ScannedSegment scanned) {
        open.clear();
        astray = false;
        stores.values().forEach(SegmentStore::clear);
        OpenLoop root = new OpenLoop(new LoopNode(guide.root(), null, 1), Level.HEAD);
        open.add(root);
        SegmentNode st = store(Level.HEAD).add(scanned, 1);
        root.fill(0, st);
        return st;
    }

    /** Takes the next segment, up to and including SE. */
    public SegmentNode take(ScannedSegment scanned, long ordinalInTransaction) {
        Level level = Level.begunBy(scanned, top().level());
        boolean begins = scanned.hasTag("HL") || scanned.hasTag("CLM");
        if (begins && level != Level.HEAD) {
            closeLevel(level);
        }
        SegmentNode segment = store(level).add(scanned, ordinalInTransaction);
        Place place = Placer.find(open, segment);
        if (place != null && !(astray && comesTooLate(place))) {
            astray = false;
            put(segment, place);
        } else {
            recover(segment);
        }
        return segment;
    }

    /** Ends the transaction set, with or without its SE. */
    public void end() {
        while (!open.isEmpty()) {
            pop();
        }
    }

    /** How many bytes the claim holds that is being read. */
    public int claimBytes() {
        return store(Level.CLAIM).size();
    }

    private SegmentStore store(Level level) {
        return stores.get(level);
    }

    private OpenLoop top() {
        return open.get(open.size() - 1);
    }

    /** Completes everything that a new level ends, so that its memory can be used again. */
    private void closeLevel(Level level) {
        while (open.size() > 1 && top().level().isNotAbove(level)) {
            pop();
        }
        for (Level below : Level.values()) {
            if (below.isNotAbove(level)) {
                store(below).clear();
            }
        }
    }

    private boolean comesTooLate(Place place) {
        OpenLoop loop = open.get(place.depth());
        return position(loop, place) < loop.reached();
    }

    private static int position(OpenLoop loop, Place place) {
        return place.opens()
                ? loop.definition().children().get(place.index()).position()
                : loop.definition().segments().get(place.index()).position();
    }

    private void put(SegmentNode segment, Place place) {
        popTo(place.depth());
        OpenLoop loop = top();
        boolean late = comesTooLate(place);
        SegmentDef position = place.opens() ? begin(place.index(), segment) : fill(loop, place.index(), segment);
        if (late) {
            findings.outOfOrder(segment, position);
        }
    }

    private SegmentDef fill(OpenLoop loop, int index, SegmentNode segment) {
        SegmentDef position = loop.definition().segments().get(index);
        if (loop.fill(index, segment) > position.maxRepeat()) {
            findings.segmentTooOften(segment, position);
        }
        return position;
    }

    private SegmentDef begin(int childIndex, SegmentNode first) {
        OpenLoop loop = openChild(childIndex);
        loop.fill(0, first);
        LoopDef definition = loop.definition();
        if (loop.node().number() > definition.maxRepeat()) {
            findings.loopTooOften(first, definition);
        }
        return definition.first();
    }

    private OpenLoop openChild(int childIndex) {
        OpenLoop parent = top();
        if (Level.isRoot(parent.definition().children().get(childIndex).id())) {
            judge(parent);
        }
        OpenLoop loop = parent.open(childIndex);
        open.add(loop);
        return loop;
    }

    private void recover(SegmentNode segment) {
        Recovery recovery = new Recovery(open, segment, findings, astray);
        recovery.attempt();
        for (Recovery.Opening opening : recovery.openings()) {
            popTo(opening.depth());
            OpenLoop loop = openChild(opening.childIndex());
            loop.excuse(0);
        }
        if (recovery.openings().isEmpty()) {
            astray = recovery.leadsAstray();
            return;
        }
        Place place = Placer.find(open, segment);
        if (place != null) {
            put(segment, place);
        }
    }

    private void popTo(int depth) {
        while (open.size() > depth + 1) {
            pop();
        }
    }

    private void pop() {
        OpenLoop loop = open.get(open.size() - 1);
        judge(loop);
        Completeness.ofLevelsBelow(loop, findings);
        open.remove(open.size() - 1);
    }

    /** Says what a loop lacks, and hands it over when it is the root of a unit. Does so once. */
    private void judge(OpenLoop loop) {
        if (loop.isJudged()) {
            return;
        }
        loop.judged();
        Completeness.of(loop, findings);
        if (loop.isLevelRoot()) {
            listener.complete(loop.node());
        }
    }
}

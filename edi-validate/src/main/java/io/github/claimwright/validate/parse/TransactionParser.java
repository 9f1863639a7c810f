package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.scan.Lookahead;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Builds the loops of one transaction set after another, segment by segment, and hands over each unit when it is complete.
 * Knows where a segment belongs; what to make of one that belongs nowhere is known by {@link Recovery}, what a loop lacks
 * by {@link Completeness}, what is wrong inside of a segment by the element judge.
 */
final class TransactionParser {
    private final Grammar grammar;
    private final GuideFindings findings;
    private final Hierarchy hierarchy;
    private final LoopStack stack;
    private final Placer placer;
    private final Recovery recovery;
    private final UnitStores stores = new UnitStores();
    private final Filling filling;
    private final SegmentListener elements;
    private final Lookahead ahead;
    private final long unitLimit;
    private boolean overflowing;
    private @Nullable SegmentNode previous;
    private @Nullable SegmentNode taken;

    /**
     * Parses by the given guide.
     *
     * @param message the kind of message, with its guide
     * @param sink takes the breaches of the guide
     * @param listener takes complete units
     * @param elements takes each segment that has its place, to judge what is inside of it
     * @param ahead sees the segment that follows
     * @param unitLimit how many bytes of memory one unit may take
     */
    TransactionParser(
            Message message,
            FindingSink sink,
            UnitListener listener,
            SegmentListener elements,
            Lookahead ahead,
            long unitLimit) {
        this.grammar = message.grammar();
        Consequences consequences = new Consequences(grammar.guide());
        this.findings = new GuideFindings(sink, consequences);
        this.hierarchy = new Hierarchy(findings);
        this.stack = new LoopStack(grammar, listener, findings, hierarchy);
        this.placer = new Placer(grammar, stack);
        this.filling = new Filling(stack, findings, hierarchy, elements);
        this.recovery = new Recovery(message, stack, findings, ahead);
        this.elements = elements;
        this.ahead = ahead;
        this.unitLimit = unitLimit;
    }

    /** Begins a transaction set with its ST. */
    void begin(ScannedSegment scanned) {
        begin();
        SegmentNode st = stores.add(Level.HEAD, scanned, 1);
        taken = st;
        stack.top().fill(0, st);
        elements.placed(st, stack.top().definition().first());
    }

    /** Begins a transaction set whose ST was lost. */
    void begin() {
        stores.clearFrom(Level.HEAD);
        findings.begin();
        filling.begin();
        hierarchy.begin();
        recovery.begin();
        overflowing = false;
        previous = null;
        stack.begin().excuseSegment(0);
    }

    /** Takes the next segment, up to and including SE. */
    void take(ScannedSegment scanned, long ordinal) throws IOException {
        findings.reached(ordinal);
        int tag = scanned.tagCode();
        if (grammar.beginsLevel(tag)) {
            beginLevel(stores.hold(scanned, ordinal), tag);
        } else if (!overflows(scanned, ordinal)) {
            place(stores.add(stack.top().level(), scanned, ordinal));
        }
    }

    /** The last segment, in its loop if it has one; null before the first. It is void when its unit is complete. */
    @Nullable
    SegmentNode taken() {
        return taken;
    }

    private void beginLevel(SegmentNode held, int tag) throws IOException {
        taken = held;
        if (previous != null && repeats(held, previous)) {
            findings.openerRepeated(held, previous);
            return;
        }
        Level level = tag == ControlTags.CLM ? Level.CLAIM : hierarchy.levelOf(held, ahead);
        if (level == null) {
            findings.hierarchyLevel(held, "20, 22, 23");
            return;
        }
        overflowing = false;
        stack.closeLevels(level);
        SegmentNode segment = stores.begin(level, held);
        taken = segment;
        int depth = stack.unitDepth();
        Candidate place = grammar.levelIn(stack.at(depth).definition(), level);
        if (place == null || stack.at(depth).isPast(place)) {
            place(segment);
        } else {
            recovery.calm();
            filling.put(segment, place, depth);
            previous = segment;
        }
    }

    /** Whether the segment begins the same loop again, byte for byte, before anything else came. */
    private static boolean repeats(SegmentNode segment, SegmentNode previous) {
        return previous.tagCode() == segment.tagCode() && isFirst(previous) && Envelope.areSame(previous, segment);
    }

    private static boolean isFirst(SegmentNode segment) {
        SegmentDef definition = segment.definition();
        return definition != null && definition == definition.loop().first();
    }

    /** Whether the unit has grown beyond measure: then nothing more of it is kept. */
    private boolean overflows(ScannedSegment scanned, long ordinal) {
        boolean full = overflowing || stores.size(stack.top().level()) > unitLimit;
        if (full && !overflowing) {
            LoopNode unit = stack.at(stack.unitDepth()).node();
            findings.unitTooLarge(stores.hold(scanned, ordinal), unit, unitLimit);
            stack.abandonUnit();
            overflowing = true;
        }
        return full && scanned.tagCode() != ControlTags.SE;
    }

    private void place(SegmentNode segment) throws IOException {
        taken = segment;
        Candidate place = placer.find(segment);
        if (place != null && previous != null && repeats(segment, previous)) {
            findings.openerRepeated(segment, previous);
        } else if (place != null && fits(segment, place)) {
            recovery.calm();
            filling.put(segment, place, placer.depth());
        } else {
            recover(segment, place);
        }
        previous = segment;
    }

    private boolean fits(SegmentNode segment, Candidate place) {
        return segment.tagCode() == ControlTags.SE
                || (!stack.at(placer.depth()).isPast(place) && !recovery.isDoubtful(segment, place, placer.depth()));
    }

    private void recover(SegmentNode segment, @Nullable Candidate place) throws IOException {
        Advice advice = recovery.advise(segment, place, placer.depth());
        Candidate target = advice.place();
        if (target == null) {
            return;
        }
        switch (advice.action()) {
            case PUT -> filling.put(segment, target, advice.depth());
            case GUESS -> filling.guess(segment, target, advice.depth());
            default -> reopen(segment, target, advice);
        }
    }

    /** Opens a loop whose first segment was lost, and puts the segment in it. */
    private void reopen(SegmentNode segment, Candidate opens, Advice advice) {
        boolean lacksAll = advice.action() == Advice.Action.OPEN_WITHOUT;
        OpenLoop loop = filling.openLost(opens, advice.depth(), lacksAll);
        boolean begins = loop.level().loop().equals(loop.definition().id());
        SegmentNode kept = begins ? stores.begin(loop.level(), segment) : segment;
        taken = kept;
        Candidate place = advice.action() == Advice.Action.OPEN_MISSPELT ? null : placer.find(kept);
        if (place != null) {
            filling.put(kept, place, placer.depth());
        }
    }

    /** Ends the transaction set: it was read to its SE, or what should follow it has come. */
    void end() {
        stack.closeAll();
    }

    /** Ends the transaction set where the file ends too early: what is missing in its loops is a consequence. */
    void cutOff() {
        stack.cutOff();
    }
}

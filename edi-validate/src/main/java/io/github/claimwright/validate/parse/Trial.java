package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be found if a segment were taken for this or that: the segments that follow are placed on a copy of the open
 * loops, and whatever does not fit is counted. Costs time and memory only where something is wrong.
 */
final class Trial {
    /** The price of one finding. Smaller amounts decide between explanations with as many findings. */
    static final int FINDING = 10;

    private final Grammar grammar;
    private final List<Sketch> open = new ArrayList<>();
    private int cost;
    private boolean astray;
    private final LateRun late = new LateRun();

    Trial(Grammar grammar, LoopStack stack) {
        this.grammar = grammar;
        for (int depth = 0; depth <= stack.depth(); depth++) {
            OpenLoop loop = stack.at(depth);
            open.add(Sketch.of(loop, grammar.levelOf(loop.definition())));
        }
    }

    int cost() {
        return cost;
    }

    void pay(int amount) {
        cost += amount;
    }

    /** What follows may belong to something that has no place here. */
    void goAstray() {
        astray = true;
    }

    private Sketch top() {
        return open.get(open.size() - 1);
    }

    private void closeInside(int depth) {
        while (open.size() > depth + 1) {
            Sketch closed = open.remove(open.size() - 1);
            miss(closed, grammar.requiredIn(closed.definition()));
        }
    }

    private void miss(Sketch loop, Required required) {
        cost += FINDING * loop.miss(required);
    }

    /** Puts a segment at a place. */
    void fill(Candidate place, int depth) {
        Sketch loop = open.get(depth);
        boolean past = loop.isPast(place);
        late.filled(loop, place, past);
        if (!past || place.opens()) {
            closeInside(depth);
        }
        if (!past) {
            miss(loop, place.before());
            cost += loop.lacks(place.beside());
        }
        boolean full = loop.isFull(place);
        cost += full ? FINDING : 0;
        loop.take(place);
        if (place.opens()) {
            open.add(Sketch.begun(place.opened(), grammar.levelOf(place.opened())));
            if (full) {
                top().excuseAll();
            }
        }
    }

    /** Opens a loop of which everything but loops inside was lost. */
    void openWithout(Candidate opens, int depth) {
        fill(opens, depth);
        top().excuseAll();
    }

    /** Puts a segment where it fits, as it is done when nothing is wrong. */
    void put(SegmentNode segment) {
        int tag = grammar.numberOf(segment.tagCode());
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Candidates places = placesOf(open.get(depth), tag);
            Candidate place = places == null ? null : places.select(segment);
            if (place != null) {
                putAt(place, depth);
                return;
            }
        }
        misfit();
    }

    private @Nullable Candidates placesOf(Sketch loop, int tag) {
        return grammar.places(loop.definition())[tag];
    }

    private void putAt(Candidate place, int depth) {
        boolean past = open.get(depth).isPast(place);
        if (past && !open.get(depth).wasMissed(place) && !late.goesOn(open.get(depth), place)) {
            misfit();
        }
        if (!past || !astray) {
            astray = false;
            fill(place, depth);
        }
    }

    private void misfit() {
        cost += astray ? 1 : FINDING;
    }

    /** Places the segments that follow, up to the end of the unit. */
    void follow(List<SegmentNode> segments) {
        for (SegmentNode segment : segments) {
            Level level = levelOf(segment);
            if (level != null) {
                begin(level);
                return;
            }
            if (segment.tagCode() == ControlTags.SE) {
                closeInside(0);
                return;
            }
            if (grammar.knows(segment.tagCode())) {
                put(segment);
            }
        }
    }

    private static @Nullable Level levelOf(SegmentNode segment) {
        if (segment.tagCode() == ControlTags.CLM) {
            return Level.CLAIM;
        }
        return segment.tagCode() == ControlTags.HL ? Level.coded(segment.text(3)) : null;
    }

    private void begin(Level level) {
        int depth = open.size() - 1;
        while (depth > 0 && !isAbove(open.get(depth), level)) {
            depth--;
        }
        closeInside(depth);
        Candidate place = grammar.levelIn(top().definition(), level);
        cost += place == null || top().isPast(place) ? FINDING : 0;
        if (place != null) {
            miss(top(), place.before());
        }
    }

    private static boolean isAbove(Sketch loop, Level level) {
        Level root = loop.root();
        return root != null && !root.isNotAbove(level);
    }
}

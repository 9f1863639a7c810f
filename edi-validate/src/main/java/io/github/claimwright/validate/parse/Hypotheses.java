package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import io.github.claimwright.validate.parse.Hypothesis.Kind;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a segment which does not fit may be. Of explanations that cost the same the first one is taken. */
final class Hypotheses {
    /** Where a patient was picked up and dropped off; other providers' addresses look the same. */
    private static final Set<String> RIDES = Set.of("2310E", "2310F", "2420G", "2420H");

    private final Grammar grammar;
    private final LoopStack stack;
    private final List<Hypothesis> found = new ArrayList<>();

    Hypotheses(Grammar grammar, LoopStack stack) {
        this.grammar = grammar;
        this.stack = stack;
    }

    /**
     * Explanations of a segment whose id the guide has.
     *
     * @param place the place that the guide has for it; null for none
     * @param depth the open loop that has the place
     * @param missed whether such a segment was missed a moment ago
     */
    List<Hypothesis> of(SegmentNode segment, @Nullable Candidate place, int depth, boolean missed) {
        found.clear();
        boolean late = place != null && stack.at(depth).isPast(place);
        if (place != null && !late) {
            add(Kind.NATURAL, place, depth, 0);
        }
        if (missed) {
            add(Kind.CONSEQUENCE, null, 0, 1);
        }
        boolean known = isKnown(segment);
        boolean fits =
                place != null && !late && !place.opens() && !stack.at(depth).isFull(place);
        for (int d = stack.depth(); d >= 0; d--) {
            lostIn(d, segment);
            requalifiedIn(d, segment, known, fits);
        }
        if (late) {
            add(Kind.LATE, place, depth, Trial.FINDING);
        }
        add(Kind.STRAY, place, depth, Trial.FINDING + 2);
        return found;
    }

    /** Explanations of a segment whose id the guide does not have. */
    List<Hypothesis> ofUnknown() {
        found.clear();
        add(Kind.UNKNOWN, null, 0, Trial.FINDING);
        for (int d = stack.depth(); d >= 0; d--) {
            OpenLoop loop = stack.at(d);
            List<SegmentDef> segments = loop.definition().segments();
            for (int i = 1; i < segments.size(); i++) {
                Candidate place = Candidate.segment(loop.definition(), i);
                if (segments.get(i).usage() == Usage.REQUIRED && loop.lacksSegment(i) && !loop.isPast(place)) {
                    add(Kind.MISSPELT, place, d, Trial.FINDING);
                }
            }
            for (int i = 0; i < loop.definition().children().size(); i++) {
                Candidate child = Candidate.child(loop.definition(), i);
                if (!loop.isPast(child) && !loop.isFull(child)) {
                    add(Kind.OPENER_MISSPELT, child, d, Trial.FINDING + (isAwaited(loop, child) ? 0 : 1));
                }
            }
        }
        return found;
    }

    private void add(Kind kind, @Nullable Candidate place, int depth, int price) {
        found.add(new Hypothesis(kind, place, depth, price));
    }

    private void lostIn(int depth, SegmentNode segment) {
        OpenLoop loop = stack.at(depth);
        for (int i = 0; i < loop.definition().children().size(); i++) {
            LoopDef child = loop.definition().children().get(i);
            Candidate opens = Candidate.child(loop.definition(), i);
            if (loop.isPast(opens)) {
                continue;
            }
            boolean likely = isAwaited(loop, opens) || isRestart(depth, child) || isRide(loop, opens);
            int price = Trial.FINDING + (likely ? 0 : 1);
            if (Belonging.afterFirst(child, segment)) {
                add(Kind.OPENER_LOST, opens, depth, price);
            } else if (segment.tagCode() == ControlTags.HL && Belonging.inside(child, segment)) {
                add(Kind.LOOP_LOST, opens, depth, price);
            }
        }
    }

    /** Whether the loop is open already and may come several times. */
    private boolean isRestart(int depth, LoopDef child) {
        return child.maxRepeat() > 1
                && depth < stack.depth()
                && stack.at(depth + 1).definition() == child;
    }

    /** Whether it is one end of a ride that the loop is about (CR1), and was not met. */
    private static boolean isRide(OpenLoop loop, Candidate opens) {
        return RIDES.contains(opens.opened().id())
                && loop.lacksChild(opens.index())
                && loop.node().segment("CR1").isPresent();
    }

    private static boolean isAwaited(OpenLoop loop, Candidate place) {
        boolean lacking = place.opens() ? loop.lacksChild(place.index()) : loop.lacksSegment(place.index());
        Usage usage = place.opens() ? place.opened().usage() : place.position().usage();
        return lacking && usage == Usage.REQUIRED;
    }

    private void requalifiedIn(int depth, SegmentNode segment, boolean known, boolean fits) {
        OpenLoop loop = stack.at(depth);
        Candidates places = loop.places(grammar.numberOf(segment.tagCode()));
        if (places == null) {
            return;
        }
        for (Candidate place : places.all()) {
            boolean open = place.position().qualifier() != null
                    && !place.position().matches(segment)
                    && !loop.isPast(place)
                    && !loop.isFull(place);
            if (open && (isAwaited(loop, place) || !known || place.opens())) {
                add(Kind.QUALIFIER, place, depth, Trial.FINDING + price(loop, place, known, fits));
            }
        }
    }

    /** What fits as it is was hardly meant as the segment that is missing. */
    private static int price(OpenLoop loop, Candidate place, boolean known, boolean fits) {
        if (isAwaited(loop, place)) {
            return fits ? Trial.FINDING - 1 : 0;
        }
        return known ? 4 : 1;
    }

    /** Whether the guide has a place anywhere for the segment as it is. */
    private boolean isKnown(SegmentNode segment) {
        for (SegmentDef position : grammar.guide().segments(segment.tagCode())) {
            if (position.matches(segment)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The innermost open loop that would have a place for the segment with another qualifier; -1 when there is none. A
     * segment that has a place elsewhere as it is may only be meant for the loop in which it stands.
     */
    int depthForOther(SegmentNode segment) {
        int depth = stack.depth();
        if (isKnown(segment)) {
            boolean room = open(segment, depth).stream()
                    .anyMatch(place -> !place.opens() && !stack.at(depth).isFull(place));
            return room ? depth : -1;
        }
        return depthOfOpen(segment);
    }

    private int depthOfOpen(SegmentNode segment) {
        int depth = stack.depth();
        while (depth >= 0 && open(segment, depth).isEmpty()) {
            depth--;
        }
        return depth;
    }

    /** The first place that the loop at the depth would have for the segment with another qualifier. */
    Candidate firstOpen(SegmentNode segment, int depth) {
        return open(segment, depth).get(0);
    }

    private List<Candidate> open(SegmentNode segment, int depth) {
        Candidates places = stack.at(depth).places(grammar.numberOf(segment.tagCode()));
        return places == null
                ? List.of()
                : places.all().stream()
                        .filter(place -> place.position().qualifier() != null
                                && !stack.at(depth).isPast(place))
                        .toList();
    }

    /** The qualifiers that the open loop takes where it has a place for such a segment. */
    List<String> expected(SegmentNode segment, Candidate place, int depth) {
        OpenLoop loop = stack.at(depth);
        List<Candidate> possible = isAwaited(loop, place) ? List.of(place) : open(segment, depth);
        return possible.stream()
                .flatMap(other -> wrongIn(segment, other.position()).codes().codes().stream())
                .distinct()
                .toList();
    }

    /** The condition of a position's qualifier that the segment does not meet. */
    static Qualifier.Condition wrongIn(SegmentNode segment, SegmentDef position) {
        Qualifier qualifier = position.qualifier();
        if (qualifier == null) {
            throw new IllegalStateException(position + " has no qualifier");
        }
        for (Qualifier.Condition condition : qualifier.conditions()) {
            if (!condition.codes().contains(segment.text(condition.element(), condition.component()))) {
                return condition;
            }
        }
        return qualifier.decisive();
    }
}

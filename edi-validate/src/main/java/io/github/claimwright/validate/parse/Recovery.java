package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.SyntaxNote;
import io.github.claimwright.validate.scan.Lookahead;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to make of a segment that has no place where it stands, comes too late, or leaves something behind: tries every
 * explanation on the segments that follow, takes the one under which the least is wrong, says it once, and tells how to
 * go on.
 */
final class Recovery {
    /** How many segments are looked at: enough to see where the loop after the next one begins. */
    private static final int REACH = 12;

    private static final int ENTITY_KIND = 2;

    private final Grammar grammar;
    private final LoopStack stack;
    private final GuideFindings findings;
    private final Hypotheses hypotheses;
    private final Lookahead ahead;
    private final SegmentStore store = new SegmentStore();
    private final ElementFaults faults;
    private boolean astray;

    Recovery(Message message, LoopStack stack, GuideFindings findings, Lookahead ahead) {
        this.grammar = message.grammar();
        this.faults = new ElementFaults(message.plans());
        this.stack = stack;
        this.findings = findings;
        this.hypotheses = new Hypotheses(grammar, stack);
        this.ahead = ahead;
    }

    /** A transaction set begins. */
    void begin() {
        astray = false;
    }

    /** A segment has found its place: what follows is no consequence of a stray one any more. */
    void calm() {
        astray = false;
    }

    /** Whether something would be left behind, or come too often, if the segment were put at its place. */
    boolean isDoubtful(SegmentNode segment, Candidate place, int depth) {
        OpenLoop loop = stack.at(depth);
        if (loop.isFull(place)
                || place.before().isLackingIn(loop)
                || place.beside().isLackingIn(loop)
                || findings.mayBeConsequence(segment)
                || (place.opens() && segment.tagCode() == ControlTags.NM1 && isOdd(segment, place.position()))) {
            return true;
        }
        for (int d = stack.depth(); d > depth; d--) {
            OpenLoop closing = stack.at(d);
            if (!closing.isJudged() && grammar.requiredIn(closing.definition()).isLackingIn(closing)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is made as another position wants it: person or organization, with name and id or without. */
    private static boolean isOdd(SegmentNode nm1, SegmentDef position) {
        CodeList kinds = position.element(ENTITY_KIND).codes();
        boolean odd = kinds != null && !kinds.contains(nm1.buffer(), nm1.start(ENTITY_KIND), nm1.end(ENTITY_KIND));
        for (int i = ENTITY_KIND + 1; i <= position.elements().size() && !odd; i++) {
            long wrong = nm1.has(i) ? position.unused() : position.required();
            odd = (wrong & SyntaxNote.bit(i)) != 0;
        }
        return odd;
    }

    /**
     * Advises on a segment.
     *
     * @param place where the guide would have it; null when no open loop has a place
     * @param depth the open loop that has the place
     */
    Advice advise(SegmentNode segment, @Nullable Candidate place, int depth) throws IOException {
        if (segment.tagCode() == 0 || !grammar.knows(segment.tagCode())) {
            return unknown(segment);
        }
        boolean late = place == null || stack.at(depth).isPast(place);
        if (astray && late && (place != null || segment.tagCode() != ControlTags.NM1)) {
            return Advice.LEAVE_OUT;
        }
        boolean missed = findings.mayBeConsequence(segment);
        Hypothesis best = best(hypotheses.of(segment, place, depth, missed), segment);
        return follow(best, segment);
    }

    private Advice unknown(SegmentNode segment) throws IOException {
        Hypothesis best = best(hypotheses.ofUnknown(), segment);
        findings.unknown(segment, best.kind() == Hypothesis.Kind.UNKNOWN);
        return follow(best, segment);
    }

    private Hypothesis best(List<Hypothesis> all, SegmentNode segment) throws IOException {
        List<SegmentNode> following = ahead.following(REACH, store);
        Hypothesis best = all.get(0);
        int least = Integer.MAX_VALUE;
        for (Hypothesis each : all) {
            int cost = cost(each, segment, following);
            if (cost < least) {
                best = each;
                least = cost;
            }
        }
        return best;
    }

    private int cost(Hypothesis hypothesis, SegmentNode segment, List<SegmentNode> following) {
        Trial trial = new Trial(grammar, stack);
        trial.pay(hypothesis.price());
        Candidate place = hypothesis.place();
        switch (hypothesis.kind()) {
            case STRAY -> trial.goAstray();
            case CONSEQUENCE, UNKNOWN -> {}
            default -> tryAt(trial, hypothesis, place, segment);
        }
        trial.follow(following);
        return trial.cost();
    }

    private void tryAt(Trial trial, Hypothesis hypothesis, @Nullable Candidate place, SegmentNode segment) {
        if (place == null) {
            return;
        }
        switch (hypothesis.kind()) {
            case LOOP_LOST -> {
                trial.openWithout(place, hypothesis.depth());
                trial.put(segment);
            }
            case OPENER_LOST -> {
                trial.fill(place, hypothesis.depth());
                trial.put(segment);
            }
            case NATURAL, LATE -> fill(trial, hypothesis, place, segment);
            case QUALIFIER -> {
                if (place.opens()) {
                    fill(trial, hypothesis, place, segment);
                } else {
                    trial.fill(place, hypothesis.depth());
                }
            }
            default -> trial.fill(place, hypothesis.depth());
        }
    }

    private void fill(Trial trial, Hypothesis hypothesis, Candidate place, SegmentNode segment) {
        trial.fill(place, hypothesis.depth());
        boolean requalified = hypothesis.kind() == Hypothesis.Kind.QUALIFIER;
        int wrong = requalified ? Hypotheses.wrongIn(segment, place.position()).element() : 0;
        trial.pay(Trial.FINDING * faults.of(segment, place.position(), wrong));
    }

    private Advice follow(Hypothesis best, SegmentNode segment) {
        Candidate place = best.place();
        astray = false;
        if (best.kind() == Hypothesis.Kind.STRAY) {
            return stray(segment, best);
        }
        if (best.kind() == Hypothesis.Kind.CONSEQUENCE) {
            astray = findings.isConsequence(segment);
            return Advice.LEAVE_OUT;
        }
        return place == null ? Advice.LEAVE_OUT : followTo(best, place, segment);
    }

    private Advice followTo(Hypothesis best, Candidate place, SegmentNode segment) {
        int depth = best.depth();
        return switch (best.kind()) {
            case OPENER_LOST -> {
                findings.openerMissing(stack.at(depth).node(), place.opened(), segment);
                yield Advice.open(place, depth);
            }
            case LOOP_LOST -> {
                findings.loopMissing(stack.at(depth).node(), place.opened());
                yield Advice.openWithout(place, depth);
            }
            case QUALIFIER -> requalified(segment, place, depth);
            case OPENER_MISSPELT -> Advice.openMisspelt(place, depth);
            case MISSPELT -> excused(place, depth);
            default -> Advice.putAt(place, depth);
        };
    }

    private Advice requalified(SegmentNode segment, Candidate place, int depth) {
        findings.wrongQualifier(
                segment,
                stack.at(depth).node(),
                Hypotheses.wrongIn(segment, place.position()),
                hypotheses.expected(segment, place, depth));
        return place.opens() ? Advice.guess(place, depth) : excused(place, depth);
    }

    private Advice excused(Candidate place, int depth) {
        stack.closeInside(depth);
        stack.at(depth).excuseSegment(place.index());
        return Advice.LEAVE_OUT;
    }

    /** Behind a segment whose id is unknown, and which may have begun a loop, a segment without a place is no surprise. */
    private Advice stray(SegmentNode segment, Hypothesis best) {
        astray = true;
        if (findings.followsUnknown()) {
            return Advice.LEAVE_OUT;
        }
        int depth = best.place() == null ? hypotheses.depthForOther(segment) : -1;
        if (depth < 0) {
            findings.unexpected(segment, stack.top().node());
        } else {
            Candidate other = hypotheses.firstOpen(segment, depth);
            findings.wrongQualifier(
                    segment,
                    stack.at(depth).node(),
                    Hypotheses.wrongIn(segment, other.position()),
                    hypotheses.expected(segment, other, depth));
        }
        return Advice.LEAVE_OUT;
    }
}

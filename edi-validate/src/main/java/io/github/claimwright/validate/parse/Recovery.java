package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.scan.Lookahead;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What to make of a segment that has no place where it stands, or comes too late: says once what is wrong, and tells how
 * to go on. It tries, in this order: an id that is none or unknown; a consequence of what was said before; a lost first
 * segment of a loop; a wrong qualifier; a stray segment.
 */
final class Recovery {
    private final Grammar grammar;
    private final LoopStack stack;
    private final GuideFindings findings;
    private final LostOpeners lost;
    private final WrongQualifiers qualifiers;
    private boolean astray;

    Recovery(Grammar grammar, LoopStack stack, GuideFindings findings, Lookahead ahead) {
        this.grammar = grammar;
        this.stack = stack;
        this.findings = findings;
        this.lost = new LostOpeners(stack, findings, ahead);
        this.qualifiers = new WrongQualifiers(grammar, stack, findings);
    }

    /** A transaction set begins. */
    void begin() {
        astray = false;
    }

    /** A segment has found its place: what follows is no consequence of a stray one any more. */
    void calm() {
        astray = false;
    }

    /**
     * Advises on a segment.
     *
     * @param place where the guide would have it, but later segments came already; null when no open loop has a place
     * @param depth the open loop that has the place
     */
    Advice advise(SegmentNode segment, @Nullable Candidate place, int depth) throws IOException {
        if (place != null) {
            return adviseLate(segment, place, depth);
        }
        if (segment.tagCode() == 0 || !grammar.knows(segment.tagCode())) {
            findings.unknown(segment);
            return Advice.LEAVE_OUT;
        }
        if ((astray && segment.tagCode() != ControlTags.NM1) || findings.isConsequence(segment)) {
            astray = true;
            return Advice.LEAVE_OUT;
        }
        Advice advice = adviseKnown(segment);
        astray = advice.action() == Advice.Action.LEAVE_OUT_WITH_FOLLOWERS;
        return advice;
    }

    private Advice adviseLate(SegmentNode segment, Candidate place, int depth) throws IOException {
        if (astray) {
            return Advice.LEAVE_OUT;
        }
        if (findings.isConsequence(segment)) {
            astray = place.opens();
            return Advice.LEAVE_OUT;
        }
        Advice restart = lost.restartedBy(segment, place, depth);
        return restart != null ? restart : Advice.putAt(place, depth);
    }

    private Advice adviseKnown(SegmentNode segment) throws IOException {
        Advice advice = lost.awaiting(segment);
        if (advice == null) {
            advice = qualifiers.judge(segment);
        }
        if (advice == null) {
            advice = lost.onlyOne(segment);
        }
        return advice != null ? advice : stray(segment);
    }

    /** Behind a segment whose id is unknown, and which may have begun a loop, a segment without a place is no surprise. */
    private Advice stray(SegmentNode segment) {
        if (!findings.followsUnknown()) {
            findings.unexpected(segment, stack.top().node());
        }
        return Advice.LEAVE_OUT_WITH_FOLLOWERS;
    }
}

package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import io.github.claimwright.validate.scan.Lookahead;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises loops whose first segment was lost by the segments that should have followed it. */
final class LostOpeners {
    private final LoopStack stack;
    private final GuideFindings findings;
    private final Lookahead ahead;

    LostOpeners(LoopStack stack, GuideFindings findings, Lookahead ahead) {
        this.stack = stack;
        this.findings = findings;
        this.ahead = ahead;
    }

    /** A required loop that has not come yet, to which the segment belongs; null when there is none. */
    @Nullable
    Advice awaiting(SegmentNode segment) throws IOException {
        for (int depth = stack.depth(); depth >= 0; depth--) {
            Candidate loop = awaitedIn(stack.at(depth), segment);
            if (loop != null) {
                return openFor(segment, loop, depth);
            }
        }
        return null;
    }

    private static @Nullable Candidate awaitedIn(OpenLoop loop, SegmentNode segment) {
        List<LoopDef> children = loop.definition().children();
        for (int i = 0; i < children.size(); i++) {
            LoopDef child = children.get(i);
            if (child.usage() == Usage.REQUIRED
                    && loop.lacksChild(i)
                    && child.rank() >= loop.reached()
                    && !loop.lacksBefore(child.rank())
                    && holds(child, segment)) {
                return Candidate.child(loop.definition(), i);
            }
        }
        return null;
    }

    /** The only loop that may come here to which the segment belongs; null when there is none or several. */
    @Nullable
    Advice onlyOne(SegmentNode segment) throws IOException {
        for (int depth = stack.depth(); depth >= 0; depth--) {
            Candidate only = onlyChildWith(segment, stack.at(depth));
            if (only != null) {
                return openFor(segment, only, depth);
            }
        }
        return null;
    }

    private static @Nullable Candidate onlyChildWith(SegmentNode segment, OpenLoop loop) {
        List<LoopDef> children = loop.definition().children();
        Candidate only = null;
        for (int i = 0; i < children.size(); i++) {
            LoopDef child = children.get(i);
            if (child.rank() >= loop.reached() && !loop.lacksBefore(child.rank()) && holds(child, segment)) {
                if (only != null) {
                    return null;
                }
                only = Candidate.child(loop.definition(), i);
            }
        }
        return only;
    }

    /** Opens the loop for the segment, unless its first segment comes next: then the segment has strayed. */
    private Advice openFor(SegmentNode segment, Candidate opens, int depth) throws IOException {
        if (comesNext(opens.position())) {
            findings.unexpected(segment, stack.top().node());
            return Advice.LEAVE_OUT;
        }
        OpenLoop around = stack.at(depth);
        if (holdsAfterFirst(opens.opened(), segment)) {
            findings.openerMissing(around.node(), opens.opened(), segment);
            return Advice.open(opens, depth);
        }
        findings.loopMissing(around.node(), opens.opened());
        return Advice.openWithout(opens, depth);
    }

    /**
     * A loop that the segment shows to have begun again without its first segment: what follows that segment first is met
     * once more after all that comes behind it. Null when the segment is merely late.
     */
    @Nullable
    Advice restartedBy(SegmentNode segment, Candidate place, int depth) throws IOException {
        Advice beside = besides(segment, place, depth);
        if (beside != null) {
            return beside;
        }
        for (int d = depth; d > 0; d--) {
            OpenLoop loop = stack.at(d);
            Candidate mark = Grammar.mark(loop.definition());
            if (mark != null && repeats(loop) && loop.isPast(mark) && isMark(segment, mark, loop, place, d == depth)) {
                LoopDef around = stack.at(d - 1).definition();
                int index = around.children().indexOf(loop.definition());
                return openFor(segment, Candidate.child(around, index), d - 1);
            }
        }
        return null;
    }

    /**
     * A loop that can come next, in or beside the one that has the place: the segment belongs to it when what follows
     * does as well.
     */
    private @Nullable Advice besides(SegmentNode segment, Candidate place, int depth) throws IOException {
        boolean full = !place.opens() && stack.at(depth).isFull(place);
        Advice required = full ? awaiting(segment) : null;
        if (required != null) {
            return required;
        }
        for (int d = depth; d >= 0 && d >= depth - 1; d--) {
            Candidate loop = d == depth || full ? markedIn(stack.at(d), segment) : null;
            if (loop != null && (comesNext(loop.position()) || continues(loop.opened()))) {
                return openFor(segment, loop, d);
            }
        }
        return null;
    }

    private static @Nullable Candidate markedIn(OpenLoop loop, SegmentNode segment) {
        List<LoopDef> children = loop.definition().children();
        for (int i = 0; i < children.size(); i++) {
            LoopDef child = children.get(i);
            Candidate mark = Grammar.mark(child);
            if (loop.lacksChild(i)
                    && child.rank() >= loop.reached()
                    && mark != null
                    && fits(mark.position(), segment)) {
                return Candidate.child(loop.definition(), i);
            }
        }
        return null;
    }

    /** Whether the next segment is something else that the loop has to have. */
    private boolean continues(LoopDef loop) throws IOException {
        for (int i = 1; i < loop.segments().size(); i++) {
            SegmentDef position = loop.segments().get(i);
            if (position.usage() == Usage.REQUIRED && comesNext(position)) {
                return true;
            }
        }
        for (LoopDef child : loop.children()) {
            if (child.usage() == Usage.REQUIRED
                    && child.first().tagCode() == ControlTags.NM1
                    && comesNext(child.first())) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(OpenLoop loop) {
        return loop.definition().maxRepeat() > 1;
    }

    private boolean isMark(SegmentNode segment, Candidate mark, OpenLoop loop, Candidate place, boolean own)
            throws IOException {
        boolean again = fits(mark.position(), segment) && loop.isFull(mark);
        if (own) {
            boolean before = place.rank() <= mark.rank() && (findings.followsUnknown() || comesNext(mark.position()));
            return before || (again && mark.position() == place.position());
        }
        return again && !isOnlyLate(place);
    }

    /** Whether the next segment is one of the loop that the place would open: then it is that loop, only late. */
    private boolean isOnlyLate(Candidate place) throws IOException {
        if (!place.opens()) {
            return true;
        }
        for (SegmentDef position : place.opened().segments()) {
            if (position.tagCode() != place.position().tagCode() && ahead.nextIs(position.tag(), "")) {
                return true;
            }
        }
        return false;
    }

    private boolean comesNext(SegmentDef position) throws IOException {
        Qualifier qualifier = position.qualifier();
        if (qualifier == null
                || qualifier.decisive().element() != 1
                || qualifier.decisive().component() != 0) {
            return ahead.nextIs(position.tag(), "");
        }
        for (String code : qualifier.decisive().codes().codes()) {
            if (ahead.nextIs(position.tag(), code)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the segment belongs to the loop: as one of its own, as what it has to begin with, or, where a whole level
     * of the hierarchy is missing, as the next level.
     */
    private static boolean holds(LoopDef loop, SegmentNode segment) {
        return holdsAfterFirst(loop, segment) || (segment.tagCode() == ControlTags.HL && holdsInside(loop, segment));
    }

    private static boolean holdsAfterFirst(LoopDef loop, SegmentNode segment) {
        Candidate mark = Grammar.mark(loop);
        return holdsItself(loop, segment) || (mark != null && fits(mark.position(), segment));
    }

    private static boolean fits(SegmentDef position, SegmentNode segment) {
        return position.tagCode() == segment.tagCode() && position.matches(segment);
    }

    private static boolean holdsItself(LoopDef loop, SegmentNode segment) {
        List<SegmentDef> segments = loop.segments();
        for (int i = 1; i < segments.size(); i++) {
            if (fits(segments.get(i), segment)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsInside(LoopDef loop, SegmentNode segment) {
        for (LoopDef child : loop.children()) {
            if (fits(child.first(), segment)) {
                return true;
            }
        }
        return false;
    }
}

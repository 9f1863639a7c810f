package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to make of a segment that has no place where it stands: says once what is wrong, and tells how to go on. It tries,
 * in this order: an id that is none or unknown; a wrong qualifier; a lost first segment of a loop; a stray segment.
 */
final class Recovery {

    /**
     * A loop to be opened although its first segment was lost.
     *
     * @param depth the open loop around it
     * @param childIndex its index among that loop's children
     */
    record Opening(int depth, int childIndex) {}

    private final List<OpenLoop> open;
    private final SegmentNode segment;
    private final GuideFindings findings;
    private final boolean silent;
    private final List<Opening> openings = new ArrayList<>(1);
    private boolean astray;

    /**
     * @param silent whether the segment follows one that went astray, so that it is a consequence of that
     */
    Recovery(List<OpenLoop> open, SegmentNode segment, GuideFindings findings, boolean silent) {
        this.open = open;
        this.segment = segment;
        this.findings = findings;
        this.silent = silent;
    }

    List<Opening> openings() {
        return openings;
    }

    /** Whether what follows may be a consequence: details of a loop that was not recognised. */
    boolean leadsAstray() {
        return astray;
    }

    void attempt() {
        if (segment.tagCode() == 0) {
            findings.badId(segment);
            astray = silent;
        } else if (!GuideTags.isKnown(segment.tagCode())) {
            findings.unknown(segment);
            astray = silent;
        } else if (!silent || segment.is(0, "NM1")) {
            attemptKnown();
        } else {
            astray = true;
        }
    }

    private void attemptKnown() {
        if (!wrongQualifier() && !lostFirstSegment()) {
            findings.unexpected(segment, open.get(open.size() - 1).node());
            astray = true;
        }
    }

    private boolean wrongQualifier() {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            OpenLoop loop = open.get(depth);
            List<SegmentDef> positions = sameTag(loop);
            if (!positions.isEmpty()) {
                sayWrongQualifier(depth, loop, positions);
                return true;
            }
        }
        return false;
    }

    /** The positions of the loop, and the first segments of loops in it, that have the id and are not yet passed. */
    private List<SegmentDef> sameTag(OpenLoop loop) {
        List<SegmentDef> found = new ArrayList<>();
        List<SegmentDef> segments = loop.definition().segments();
        for (int i = 1; i < segments.size(); i++) {
            addIfSameTag(segments.get(i), segments.get(i).position(), loop, found);
        }
        for (LoopDef child : loop.definition().children()) {
            addIfSameTag(child.first(), child.position(), loop, found);
        }
        return found;
    }

    private void addIfSameTag(SegmentDef candidate, int position, OpenLoop loop, List<SegmentDef> found) {
        if (candidate.tagCode() == segment.tagCode() && candidate.qualifier() != null && position >= loop.reached()) {
            found.add(candidate);
        }
    }

    private void sayWrongQualifier(int depth, OpenLoop loop, List<SegmentDef> positions) {
        SegmentDef intended = intended(loop, positions);
        List<SegmentDef> expected = intended == null ? positions : List.of(intended);
        Qualifier.Condition wrong = wrongCondition(expected.get(0));
        List<String> codes = expected.stream()
                .flatMap(position -> wrongCondition(position).codes().codes().stream())
                .distinct()
                .toList();
        findings.wrongQualifier(segment, loop.node(), wrong, codes);
        if (intended != null && intended.loop() != loop.definition()) {
            openings.add(new Opening(depth, loop.definition().children().indexOf(intended.loop())));
        } else if (intended != null) {
            loop.excuse(loop.definition().segments().indexOf(intended));
        } else {
            astray = true;
        }
    }

    /** The one required position that is still empty: the sender most likely meant it. */
    private static @Nullable SegmentDef intended(OpenLoop loop, List<SegmentDef> positions) {
        for (SegmentDef position : positions) {
            boolean opensChild = position.loop() != loop.definition();
            boolean empty = opensChild
                    ? loop.childCount(loop.definition().children().indexOf(position.loop())) == 0
                    : loop.count(loop.definition().segments().indexOf(position)) == 0;
            Usage usage = opensChild ? position.loop().usage() : position.usage();
            if (empty && usage == Usage.REQUIRED) {
                return position;
            }
        }
        return null;
    }

    private Qualifier.Condition wrongCondition(SegmentDef position) {
        Qualifier qualifier = position.qualifier();
        if (qualifier == null) {
            throw new IllegalStateException("position without qualifier");
        }
        for (Qualifier.Condition condition : qualifier.conditions()) {
            if (!condition.codes().contains(segment.text(condition.element(), condition.component()))) {
                return condition;
            }
        }
        return qualifier.decisive();
    }

    private boolean lostFirstSegment() {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            int child = childWaitingFor(open.get(depth));
            if (child >= 0) {
                OpenLoop loop = open.get(depth);
                findings.openerMissing(loop.node(), loop.definition().children().get(child), segment);
                openings.add(new Opening(depth, child));
                return true;
            }
        }
        return false;
    }

    /** The child loop that the segment belongs to: a required one that has not come yet, or else the only one. */
    private int childWaitingFor(OpenLoop loop) {
        List<LoopDef> children = loop.definition().children();
        int only = -1;
        int candidates = 0;
        for (int i = 0; i < children.size(); i++) {
            LoopDef child = children.get(i);
            if (child.position() < loop.reached() || !holds(child)) {
                continue;
            }
            if (child.usage() == Usage.REQUIRED && loop.childCount(i) == 0) {
                return i;
            }
            only = i;
            candidates++;
        }
        return candidates == 1 ? only : -1;
    }

    private boolean holds(LoopDef child) {
        for (int i = 1; i < child.segments().size(); i++) {
            if (Placer.fits(child.segments().get(i), segment.tagCode(), segment)) {
                return true;
            }
        }
        for (LoopDef grandchild : child.children()) {
            if (Placer.fits(grandchild.first(), segment.tagCode(), segment)) {
                return true;
            }
        }
        return false;
    }
}

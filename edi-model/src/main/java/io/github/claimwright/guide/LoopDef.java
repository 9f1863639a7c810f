package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A loop of the guide: segments and loops that belong together and may repeat together. */
public final class LoopDef {
    /** The repeat count of what may occur any number of times. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private final int index;
    private final String id;
    private final String name;
    private final String subject;
    private final int rank;
    private final Usage usage;
    private final int maxRepeat;
    private final List<LoopDef> parents;
    private final List<LoopDef> children = new ArrayList<>();
    private final List<LoopDef> childrenView = Collections.unmodifiableList(children);
    private final List<SegmentDef> segments;
    private final TagIndex<SegmentDef> segmentsByTag = new TagIndex<>();
    private final TagIndex<LoopDef> childrenByTag = new TagIndex<>();
    private final List<Dispute> disputes;

    /** Defines a loop below parents that are defined already, and makes it known to them. */
    LoopDef(int index, int firstSegment, List<LoopDef> parents, LoopDraft draft) {
        this.index = index;
        this.id = draft.id();
        this.name = draft.name();
        this.subject = draft.subject();
        this.rank = draft.rank();
        this.usage = draft.usage();
        this.maxRepeat = draft.maxRepeat();
        this.parents = List.copyOf(parents);
        this.disputes = draft.disputes();
        this.segments = define(firstSegment, draft);
        for (SegmentDef segment : segments) {
            segmentsByTag.add(segment.tagCode(), segment);
        }
        for (LoopDef parent : parents) {
            parent.adopt(this);
        }
    }

    private List<SegmentDef> define(int firstSegment, LoopDraft draft) {
        List<SegmentDef> defined = new ArrayList<>();
        for (SegmentDraft segment : draft.segments()) {
            defined.add(new SegmentDef(firstSegment + defined.size(), this, segment));
        }
        return List.copyOf(defined);
    }

    private void adopt(LoopDef child) {
        int at = children.size();
        while (at > 0 && children.get(at - 1).rank > child.rank) {
            at--;
        }
        children.add(at, child);
        childrenByTag.add(child.first().tagCode(), child);
    }

    /** The number of this loop among all of the guide, from 0 without gaps. */
    public int index() {
        return index;
    }

    /** The id of the guide, such as {@code 2010AA}; {@code ISA}, {@code GS} and {@code ST} for the envelopes. */
    public String id() {
        return id;
    }

    /** What it is about, in a biller's words, such as {@code billing provider}. */
    public String name() {
        return name;
    }

    /** The words that come before the name of a segment or element in a sentence, such as {@code subscriber}. */
    public String subject() {
        return subject;
    }

    /** Whether the guide wants it wherever its parent is sent. */
    public Usage usage() {
        return usage;
    }

    /** How often it may occur in one parent; {@link #UNBOUNDED} for no limit. */
    public int maxRepeat() {
        return maxRepeat;
    }

    /** The X12 position of its first segment, such as 150; 0 in the envelope, which has none. */
    public int position() {
        return Rank.position(rank);
    }

    /** Its place among the segments and child loops of its parent: lower comes first, equal come in any order. */
    public int rank() {
        return rank;
    }

    /** The loops it may stand in: two for 2300, none for the outermost. */
    public List<LoopDef> parents() {
        return parents;
    }

    /** The loops in it, in their order. */
    public List<LoopDef> children() {
        return childrenView;
    }

    /** The segments in it, in their order; the first one starts it. */
    public List<SegmentDef> segments() {
        return segments;
    }

    /** The segment that starts it, which every occurrence has. */
    public SegmentDef first() {
        return segments.get(0);
    }

    /** The segments in it with this tag; none when there are none. Allocates nothing. */
    public List<SegmentDef> segments(int tagCode) {
        return segmentsByTag.get(tagCode);
    }

    /** The loops in it that start with this tag; none when there are none. Allocates nothing. */
    public List<LoopDef> children(int tagCode) {
        return childrenByTag.get(tagCode);
    }

    /** The public models of the guide that say otherwise about the loop as a whole. */
    public List<Dispute> disputes() {
        return disputes;
    }

    /** Whether a public model of the guide says otherwise about this fact of the loop. */
    public boolean isDisputed(Fact fact) {
        return Dispute.on(fact, disputes);
    }

    /** Id and name, such as {@code 2010AA billing provider}. */
    @Override
    public String toString() {
        return id + " " + name;
    }
}

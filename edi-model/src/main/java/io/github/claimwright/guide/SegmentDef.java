package io.github.claimwright.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A segment at one place of the guide: a tag in a loop, told from others of the same tag by its qualifier. */
public final class SegmentDef {
    private final int index;
    private final LoopDef loop;
    private final String tag;
    private final int tagCode;
    private final String name;
    private final int rank;
    private final Usage usage;
    private final int maxRepeat;
    private final @Nullable Qualifier qualifier;
    private final List<ElementDef> elements;
    private final List<SyntaxNote> notes;
    private final List<SyntaxNote> openNotes;
    private final long required;
    private final long unused;
    private final List<Dispute> disputes;

    SegmentDef(int index, LoopDef loop, SegmentDraft draft) {
        this.index = index;
        this.loop = loop;
        this.tag = draft.tag();
        this.tagCode = Tag.code(tag);
        this.name = draft.name();
        this.rank = draft.rank();
        this.usage = draft.usage();
        this.maxRepeat = draft.maxRepeat();
        this.qualifier = draft.qualifier();
        this.elements = draft.defineElements(loop.subject());
        this.notes = draft.notes();
        this.required = Elements.with(Usage.REQUIRED, elements);
        this.unused = Elements.with(Usage.NOT_USED, elements);
        this.openNotes = Elements.open(notes, elements);
        this.disputes = draft.disputes();
    }

    /** The number of this position among all of the guide, from 0 without gaps. */
    public int index() {
        return index;
    }

    /** The loop it belongs to. */
    public LoopDef loop() {
        return loop;
    }

    /** The segment id, such as {@code NM1}. */
    public String tag() {
        return tag;
    }

    /** The segment id as a number, as {@link Tag#code(byte[], int, int)} makes it. */
    public int tagCode() {
        return tagCode;
    }

    /** What it tells, in a biller's words, such as {@code prior authorization number}. */
    public String name() {
        return name;
    }

    /** The name with the subject of its loop, such as {@code claim prior authorization number}. */
    public String phrase() {
        return loop.subject() + " " + name;
    }

    /** Whether the guide wants it wherever its loop is sent. */
    public Usage usage() {
        return usage;
    }

    /** How often it may occur in one loop; {@link LoopDef#UNBOUNDED} for no limit. */
    public int maxRepeat() {
        return maxRepeat;
    }

    /** The X12 position, such as 350; 0 in the envelope, which has none. */
    public int position() {
        return Rank.position(rank);
    }

    /** Its place among the segments and child loops of its loop: lower comes first, equal come in any order. */
    public int rank() {
        return rank;
    }

    /** What tells it from other positions of the same tag; null when the tag alone does. */
    public @Nullable Qualifier qualifier() {
        return qualifier;
    }

    /** Whether this segment's codes select this position; allocates nothing. The tag is not looked at. */
    public boolean matches(SegmentBytes segment) {
        return qualifier == null || qualifier.matches(segment);
    }

    /** The code in a segment of this position that tells it from others of the same tag; null when the tag alone does. */
    public @Nullable String selectingCode(SegmentBytes segment) {
        return qualifier == null ? null : qualifier.codeIn(segment);
    }

    /** The elements in order; those that the guide does not use are among them. */
    public List<ElementDef> elements() {
        return elements;
    }

    /** An element by its position from 1. */
    public ElementDef element(int position) {
        return elements.get(position - 1);
    }

    /** The positions of the required elements, as bits of {@link SyntaxNote#bit}. */
    public long required() {
        return required;
    }

    /** The positions of the elements that are not used, as bits of {@link SyntaxNote#bit}. */
    public long unused() {
        return unused;
    }

    /** All conditions that the X12 standard sets between the elements. */
    public List<SyntaxNote> notes() {
        return notes;
    }

    /** The conditions that can be broken although every required element is there and no unused one is. */
    public List<SyntaxNote> openNotes() {
        return openNotes;
    }

    /** The public models of the guide that say otherwise about the position as a whole. */
    public List<Dispute> disputes() {
        return disputes;
    }

    /** Whether a public model of the guide says otherwise about this fact of the position. */
    public boolean isDisputed(Fact fact) {
        return Dispute.on(fact, disputes);
    }

    /** Loop, tag and selecting codes, such as {@code 2300 REF(G1)}. */
    @Override
    public String toString() {
        String text = loop.id() + " " + tag;
        return qualifier == null ? text : text + "(" + qualifier.decisive().codes() + ")";
    }
}

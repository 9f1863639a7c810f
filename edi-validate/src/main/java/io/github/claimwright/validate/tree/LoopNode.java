package io.github.claimwright.validate.tree;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One received loop: its segments and the loops inside of it, in the order in which they came. */
public final class LoopNode {
    private final LoopDef definition;
    private final @Nullable LoopNode parent;
    private final int number;
    private final List<SegmentNode> segments = new ArrayList<>(8);
    private final List<SegmentNode> segmentsShown = Collections.unmodifiableList(segments);
    private InnerLoops inner = InnerLoops.NONE;
    private long tags;
    private long kinds;
    private long sameKinds;
    private long shape;
    private @Nullable Conclusions conclusions;
    private List<DoubtfulValue> doubts = List.of();
    private final Optional<LoopNode> found = Optional.of(this);

    /**
     * Opens a loop.
     *
     * @param definition its definition in the guide
     * @param parent the loop around it; null for the outermost
     * @param number which one of its kind in its parent it is, from 1
     */
    public LoopNode(LoopDef definition, @Nullable LoopNode parent, int number) {
        this.definition = definition;
        this.parent = parent;
        this.number = number;
    }

    /** Places a segment in this loop. */
    public void add(SegmentNode segment, SegmentDef position) {
        segment.place(this, position);
        segments.add(segment);
        tags |= Needs.bit(segment.tagCode());
        kinds |= Needs.kindBit(segment.tagCode(), segment.qualifierCode());
        sameKinds |= Needs.sameKindBit(segment.tagCode(), segment.qualifierCode());
        shape = Needs.shape(shape, segment.tagCode(), segment.qualifierCode());
    }

    /** Puts a loop into this one. Units of the stream (claims, levels) are not held by their parents. */
    public void add(LoopNode child) {
        if (inner == InnerLoops.NONE) {
            inner = new InnerLoops();
        }
        inner.add(child);
    }

    /** Takes a loop out again that turned out to be none. */
    public void remove(LoopNode child) {
        inner.remove(child);
    }

    /** Remembers that an element or component of one of its segments was found wrong, or missing, as such. */
    public void doubt(SegmentNode segment, int element, int component) {
        if (doubts.isEmpty()) {
            doubts = new ArrayList<>(1);
        }
        doubts.add(new DoubtfulValue(segment, element, component));
    }

    /** Whether anything in one of its own segments was found wrong, or missing, as such. */
    public boolean hasDoubts() {
        return !doubts.isEmpty();
    }

    boolean doubts(SegmentNode segment, int element, int component) {
        for (int i = 0; i < doubts.size(); i++) {
            if (doubts.get(i).isAt(segment, element, component)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the segment that begins the loop was lost, so that it is not sure which loop it is. */
    public boolean lacksBeginning() {
        return segments.isEmpty() || segments.get(0).definition() != definition.first();
    }

    /** Its definition in the guide. */
    public LoopDef definition() {
        return definition;
    }

    /** The loop's id, such as {@code 2400}. */
    public String id() {
        return definition.id();
    }

    /** The loop around it; null for the outermost. */
    public @Nullable LoopNode parent() {
        return parent;
    }

    /** Which one of its kind in its parent it is, from 1. */
    public int number() {
        return number;
    }

    /** All its own segments. */
    public List<SegmentNode> segments() {
        return segmentsShown;
    }

    /** All loops directly inside of it. */
    public List<LoopNode> children() {
        return inner.all();
    }

    /** The loops of one kind directly inside of it. */
    public List<LoopNode> children(String id) {
        return inner.ofKind(id);
    }

    /** The first loop of one kind directly inside of it. */
    public Optional<LoopNode> child(String id) {
        return inner.first(id);
    }

    /** The answer to who looks for it. */
    Optional<LoopNode> found() {
        return found;
    }

    /** Whether one of its own segments may have the id, as the guide packs it; when not, none has. */
    public boolean mayHold(int tagCode) {
        return (tags & Needs.bit(tagCode)) != 0;
    }

    /** What its own segments, and the loops directly inside of it, are good for: a question that needs more need not be asked. */
    public Needs held() {
        return new Needs(tags, kinds, sameKinds, inner.bits());
    }

    /** Whether {@link #held} is the same. */
    public boolean holds(Needs needs) {
        return tags == needs.tags()
                && kinds == needs.kinds()
                && sameKinds == needs.sameKinds()
                && inner.bits() == needs.loops();
    }

    /** A number for which segments it has in which order: the same for the same kinds, and for no others that chance brings. */
    public long shape() {
        return shape;
    }

    /** The first of its own segments with the id. */
    public Optional<SegmentNode> segment(String tag) {
        int code = Tag.code(tag);
        if (mayHold(code)) {
            for (int i = 0; i < segments.size(); i++) {
                if (segments.get(i).tagCode() == code) {
                    return segments.get(i).found;
                }
            }
        }
        return Optional.empty();
    }

    /** The first of its own segments with the id and, in element 1, the qualifier. */
    public Optional<SegmentNode> segment(String tag, String qualifier) {
        int code = Tag.code(tag);
        int kind = Qualifier.code(qualifier);
        if (mayHold(code)) {
            for (int i = 0; i < segments.size(); i++) {
                SegmentNode segment = segments.get(i);
                if (segment.tagCode() == code && segment.qualifierCode() == kind && segment.is(1, qualifier)) {
                    return segment.found;
                }
            }
        }
        return Optional.empty();
    }

    /** All its own segments with the id. */
    public List<SegmentNode> segments(String tag) {
        if (!mayHold(Tag.code(tag))) {
            return List.of();
        }
        List<SegmentNode> found = new ArrayList<>(4);
        for (SegmentNode segment : segments) {
            if (segment.is(0, tag)) {
                found.add(segment);
            }
        }
        return found;
    }

    /** This loop or the nearest one around it with the id. */
    public Optional<LoopNode> enclosing(String id) {
        LoopNode loop = this;
        while (loop != null) {
            if (loop.id().equals(id)) {
                return loop.found;
            }
            loop = loop.parent;
        }
        return Optional.empty();
    }

    /**
     * What rules conclude from the loop: worked out when first asked for, and kept, so that each says one kind of thing
     * and the loop may not change afterwards.
     */
    public <T> T once(Class<T> kind, Function<LoopNode, T> conclusion) {
        T known = concluded(kind);
        return known == null ? conclude(conclusion.apply(this)) : known;
    }

    /** What was concluded; null when nothing of the kind was yet. */
    public <T> @Nullable T concluded(Class<T> kind) {
        return conclusions == null ? null : conclusions.ofKind(kind);
    }

    /** Keeps a conclusion, the first of its class. */
    public <T> T conclude(T made) {
        if (conclusions == null) {
            conclusions = new Conclusions();
        }
        return conclusions.keep(made);
    }

    /** The loops from the top with their numbers, such as {@code 2000A[1]/2000B[1]/2300[1]}. */
    public String path() {
        String own = id() + "[" + number + "]";
        return parent == null || parent.parent == null ? own : parent.path() + "/" + own;
    }

    /** The place, without any value. */
    @Override
    public String toString() {
        return path();
    }
}

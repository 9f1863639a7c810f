package io.github.claimwright.validate.tree;

import io.github.claimwright.guide.SegmentBytes;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One received segment. Elements and components are numbered from 1, as in the guide; element 0 is the segment id. */
public final class SegmentNode implements SegmentBytes {
    private final SegmentStore store;
    private int base;
    private int elements;
    private int tagCode;
    private int qualifierCode;
    private Delimiters delimiters = Delimiters.USUAL;
    private long ordinal;
    private long ordinalInTransaction;
    private long byteOffset;
    private long line;
    private boolean foreignBytes;
    private boolean innerDelimiters;
    private final Components parts = new Components();
    private @Nullable LoopNode loop;
    private @Nullable SegmentDef definition;

    /** The answer to who looks for it. */
    final Optional<SegmentNode> found = Optional.of(this);

    SegmentNode(SegmentStore store) {
        this.store = store;
    }

    /** Becomes the segment whose offsets begin at the base, placed nowhere yet. */
    void read(int newBase, RawSegment segment, long newOrdinalInTransaction) {
        elements = segment.elements();
        tagCode = segment.tagCode();
        delimiters = segment.delimiters();
        ordinal = segment.ordinal();
        byteOffset = segment.byteOffset();
        line = segment.line();
        foreignBytes = segment.hasForeignBytes();
        innerDelimiters = segment.hasInnerDelimiters();
        begin(newBase, newOrdinalInTransaction);
    }

    /** Becomes the same segment as one in another store, placed nowhere yet. */
    void read(int newBase, SegmentNode other) {
        elements = other.elements;
        tagCode = other.tagCode;
        delimiters = other.delimiters;
        ordinal = other.ordinal;
        byteOffset = other.byteOffset;
        line = other.line;
        foreignBytes = other.foreignBytes;
        innerDelimiters = other.innerDelimiters;
        begin(newBase, other.ordinalInTransaction);
    }

    private void begin(int newBase, long newOrdinalInTransaction) {
        base = newBase;
        ordinalInTransaction = newOrdinalInTransaction;
        parts.forget();
        loop = null;
        definition = null;
    }

    /** Puts the segment where the guide has it. */
    void place(LoopNode newLoop, SegmentDef newDefinition) {
        loop = newLoop;
        definition = newDefinition;
        qualifierCode = Qualifier.code(store.bytes, start(1), end(1), delimiters.component());
    }

    /** The segment id. */
    public String tag() {
        return text(0);
    }

    /** The segment id as the guide packs it; 0 for what cannot be one. */
    public int tagCode() {
        return tagCode;
    }

    /** The first component of element 1 as {@link Qualifier} packs it; read when the segment is placed. */
    public int qualifierCode() {
        return qualifierCode;
    }

    /** The loop it was placed in; null when the guide has no place for it. */
    public @Nullable LoopNode loop() {
        return loop;
    }

    /** Its position in the guide; null when the guide has no place for it. */
    public @Nullable SegmentDef definition() {
        return definition;
    }

    /** How many elements were sent, empty ones counted, the id not. */
    public int elements() {
        return elements - 1;
    }

    /** The bytes that the offsets of this segment point into. */
    @Override
    public byte[] buffer() {
        return store.bytes;
    }

    /** Where an element begins in {@link #buffer()}; equal to its end for what was not sent. */
    public int start(int element) {
        return element < elements ? store.offsets[base + element] : store.offsets[base + elements] - 1;
    }

    /** Where an element ends in {@link #buffer()}, exclusive. */
    public int end(int element) {
        return element < elements ? store.offsets[base + element + 1] - 1 : start(element);
    }

    /** The delimiters of its interchange. */
    public Delimiters delimiters() {
        return delimiters;
    }

    /** Its number in the file, from 1. */
    public long ordinal() {
        return ordinal;
    }

    /** Where in the file it begins, in bytes. */
    public long byteOffset() {
        return byteOffset;
    }

    /** Its number in the transaction set, ST being 1. */
    public long ordinalInTransaction() {
        return ordinalInTransaction;
    }

    /** Whether a byte in it is outside of the X12 character sets. */
    public boolean hasForeignBytes() {
        return foreignBytes;
    }

    /** Whether a component or repetition separator stands in it. */
    public boolean hasInnerDelimiters() {
        return innerDelimiters;
    }

    /** Whether the element was sent and is not empty. */
    public boolean has(int element) {
        return end(element) > start(element);
    }

    /** The text of an element, with all its components; empty when it was not sent. */
    public String text(int element) {
        return Bytes.text(store.bytes, start(element), end(element));
    }

    /** The text of a component; empty when it was not sent. */
    public String text(int element, int component) {
        return Bytes.text(store.bytes, start(element, component), end(element, component));
    }

    /** A number made of an element's text: the same for the same text, and for no other that chance brings. */
    public long hash(int element) {
        return Bytes.hash(store.bytes, start(element), end(element));
    }

    /** Whether the element, as sent, is the given text. */
    public boolean is(int element, String expected) {
        return Bytes.equal(store.bytes, start(element), end(element), expected);
    }

    /** Whether the component, as sent, is the given text. */
    public boolean is(int element, int component, String expected) {
        return Bytes.equal(store.bytes, start(element, component), end(element, component), expected);
    }

    /** Whether the component, or with 0 any part of the element, was found wrong as such. */
    public boolean isDoubtful(int element, int component) {
        return loop != null && loop.doubts(this, element, component);
    }

    /** The element as an exact number; nothing when it is absent, no number, or doubtful. */
    public Optional<BigDecimal> decimal(int element) {
        return isDoubtful(element, 0) ? Optional.empty() : X12Numbers.read(store.bytes, start(element), end(element));
    }

    /** The element as a whole number of at most 18 digits; -1 when it is absent or no such number. */
    public long wholeNumber(int element) {
        return X12Numbers.whole(store.bytes, start(element), end(element));
    }

    /** The element as a date CCYYMMDD; nothing when it is absent or no date of the calendar. */
    public Optional<LocalDate> date(int element) {
        return X12Dates.read(store.bytes, start(element), end(element));
    }

    /** How many components the element has; 0 when it is empty. */
    public int components(int element) {
        return has(element) ? 1 + Bytes.count(store.bytes, start(element), end(element), delimiters.component()) : 0;
    }

    @Override
    public int start(int element, int component) {
        return component < 2 ? start(element) : Math.min(end(element, component - 1) + 1, end(element));
    }

    @Override
    public int end(int element, int component) {
        return component == 0 || !innerDelimiters
                ? end(element)
                : parts.of(element, store.bytes, start(element), end(element), delimiters.component())
                        .end(component);
    }

    /** The place of the whole segment. */
    public Location location() {
        return location(0, 0);
    }

    /** The place of an element, or with {@code component} above 0 of a component of it. */
    public Location location(int element, int component) {
        return new Location(
                ordinal,
                ordinalInTransaction,
                tag(),
                element,
                component,
                0,
                loop == null ? null : loop.id(),
                loop == null ? null : loop.path(),
                byteOffset + start(element, component) - start(0),
                line,
                definition == null ? null : definition.selectingCode(this));
    }

    /** The place in the file, without any value. */
    @Override
    public String toString() {
        return "segment " + ordinal + " " + tag();
    }
}

package io.github.claimwright.validate.scan;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import io.github.claimwright.x12.Delimiters;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Cuts a stream of bytes into the segments of its interchanges. Never throws for data; memory is bounded by
 * {@link ScanLimits}. An interchange begins only at the beginning of the input or behind a segment terminator, never
 * inside of a value.
 */
public final class SegmentScanner implements Lookahead {
    private static final int IEA = Tag.code("IEA");

    private final ByteWindow window;
    private final ScannedSegment segment = new ScannedSegment();
    private byte[] classes = ByteClasses.of(segment.delimiters);
    private boolean inside;
    private long ordinal;
    private boolean atHeader;
    private HeaderFault headerFault = HeaderFault.NONE;

    /** Scans the stream; the caller closes it. */
    public SegmentScanner(InputStream in, ScanLimits limits) {
        window = new ByteWindow(in, limits.segmentBytes());
    }

    /** Moves to the next thing in the input. */
    public Token next() throws IOException {
        skipBlanks();
        atHeader = false;
        if (window.isAtEnd()) {
            place();
            return Token.END;
        }
        if (startsInterchange()) {
            return header();
        }
        return inside ? body() : junk();
    }

    private void skipBlanks() throws IOException {
        window.skipBlanks(inside ? segment.delimiters.segment() : -1);
    }

    /** The segment the scanner stands at, after {@link Token#SEGMENT} or {@link Token#OVERLONG_SEGMENT}. */
    public ScannedSegment segment() {
        return segment;
    }

    /** Whether the segment is the header of an interchange. */
    public boolean isAtHeader() {
        return atHeader;
    }

    /** What is wrong with the separators that the header names. */
    public HeaderFault headerFault() {
        return headerFault;
    }

    /** Takes another component separator than the header named, from the current segment on. */
    public void separateComponentsBy(char separator) {
        Delimiters before = segment.delimiters;
        segment.delimiters = new Delimiters(before.element(), before.repetition(), separator, before.segment());
        segment.innerDelimiters = true;
        classes = ByteClasses.of(segment.delimiters);
    }

    /** How many segments were met. */
    public long segments() {
        return ordinal;
    }

    /** How many bytes were read so far, blanks and junk included. */
    public long bytes() {
        return window.offset();
    }

    /** Whether a byte order mark, or blanks that are no line ends, stood between segments so far. */
    public boolean metBlanks() {
        return window.metBlanks();
    }

    @Override
    public boolean nextIs(String tag, String firstElement) throws IOException {
        skipBlanks();
        int length = tag.length();
        int needed = length + 1 + firstElement.length();
        if (!window.available(needed + 1)) {
            return false;
        }
        return window.startsWith(0, tag)
                && window.byteAt(length) == segment.delimiters.element()
                && (firstElement.isEmpty() || hasFirstElement(length + 1, firstElement));
    }

    @Override
    public List<SegmentNode> following(int most, SegmentStore store) throws IOException {
        skipBlanks();
        window.available(Preview.BYTES);
        return new Preview(window, segment).read(most, store);
    }

    private boolean hasFirstElement(int from, String value) {
        return window.startsWith(from, value)
                && classes[window.byteAt(from + value.length()) & 0xFF] != ByteClasses.DATA;
    }

    private boolean startsInterchange() throws IOException {
        return window.byteAt(0) == 'I'
                && window.available(4)
                && InterchangeHeader.begins(window.bytes(), window.position(), window.limit())
                && (!inside || wholeHeader());
    }

    /** Inside an interchange ISA begins a new one only when a whole header of right widths stands there. */
    private boolean wholeHeader() throws IOException {
        window.available(InterchangeHeader.BYTES);
        return InterchangeHeader.isWhole(window.bytes(), window.position(), window.limit());
    }

    private Token header() throws IOException {
        window.available(InterchangeHeader.REACH);
        place();
        InterchangeHeader header = InterchangeHeader.read(window.bytes(), window.position(), window.limit());
        if (header == null) {
            inside = false;
            window.skip(3);
            skipJunk();
            return Token.BROKEN_HEADER;
        }
        inside = true;
        atHeader = true;
        headerFault = header.fault();
        segment.delimiters = header.delimiters();
        classes = ByteClasses.of(header.delimiters());
        // ISA11 and ISA16 hold delimiters as data: as plain bytes they do not cut their own segment
        cut(window.position(), window.position() + header.length());
        segment.terminated = true;
        segment.ordinal = ++ordinal;
        segment.complete();
        window.skipCountingLines(header.bytes(), true);
        return Token.SEGMENT;
    }

    private void cut(int from, int to) {
        segment.begin(window.bytes(), from);
        segment.end = to;
        byte separator = (byte) segment.delimiters.element();
        for (int i = from; i < to; i++) {
            if (segment.bytes[i] == separator) {
                segment.elementAt(i + 1);
            }
        }
    }

    private Token body() throws IOException {
        place();
        int scanned = 0;
        segment.begin(window.bytes(), window.position());
        while (!scan(scanned)) {
            scanned = window.limit() - window.position();
            int before = window.position();
            if (!window.more()) {
                return window.isFull() ? overlong() : unterminated();
            }
            segment.move(window.bytes(), window.position() - before);
        }
        return finish(true);
    }

    /** Looks for the terminator from {@code scanned} bytes behind the segment's start on. */
    private boolean scan(int scanned) {
        byte[] bytes = window.bytes();
        byte[] table = classes;
        int limit = window.limit();
        int[] starts = segment.starts;
        int elements = segment.elements;
        int met = 0;
        int i = window.position() + scanned;
        for (; i < limit; i++) {
            byte kind = table[bytes[i] & 0xFF];
            if (kind == ByteClasses.DATA) {
                continue;
            }
            if (kind == ByteClasses.ELEMENT) {
                starts = elements < starts.length ? starts : segment.moreStarts();
                starts[elements++] = i + 1;
            } else if (kind == ByteClasses.SEGMENT) {
                break;
            } else {
                met |= kind;
            }
        }
        segment.scanned(elements, i, met);
        return i < limit;
    }

    private Token finish(boolean terminated) {
        segment.terminated = terminated;
        int length = segment.end - segment.start;
        segment.complete();
        int next = LostTerminator.nextIn(segment, ordinal);
        if (next > segment.start) {
            segment.endBefore(next);
            length = next - segment.start - 1;
        }
        window.skipCountingLines(length + (segment.terminated ? 1 : 0), segment.foreignBytes || segment.runsOn);
        if (length == 0) {
            return Token.EMPTY_SEGMENT;
        }
        segment.ordinal = ++ordinal;
        inside = segment.tagCode() != IEA;
        return Token.SEGMENT;
    }

    private Token unterminated() {
        segment.cutOff(window.bytes(), window.limitWithoutBlanks());
        return finish(false);
    }

    private Token overlong() throws IOException {
        segment.end = window.limit();
        segment.ordinal = ++ordinal;
        segment.terminated = window.skipPast((byte) segment.delimiters.segment());
        return Token.OVERLONG_SEGMENT;
    }

    private Token junk() throws IOException {
        place();
        skipJunk();
        return Token.JUNK;
    }

    /** Passes over everything up to the next whole header, which may stand at any byte outside of an interchange. */
    private void skipJunk() throws IOException {
        while (!window.isAtEnd() && !wholeHeader()) {
            window.skipToNext((byte) 'I');
        }
    }

    private void place() {
        segment.byteOffset = window.offset();
        segment.line = window.line();
    }
}

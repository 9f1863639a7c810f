package io.github.claimwright.validate.scan;

import io.github.claimwright.x12.Delimiters;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of bytes into the segments of its interchanges. Never throws for data; memory is bounded by
 * {@link ScanLimits}. An interchange begins only at the beginning of the input or behind a segment terminator, never
 * inside of a value.
 */
public final class SegmentScanner {
    private final ByteWindow window;
    private final ScannedSegment segment = new ScannedSegment();
    private byte[] classes = ByteClasses.of(Delimiters.USUAL);
    private boolean inside;
    private long ordinal;
    private int wrongWidth;

    /** Scans the stream; the caller closes it. */
    public SegmentScanner(InputStream in, ScanLimits limits) {
        window = new ByteWindow(in, limits.segmentBytes());
    }

    /** Moves to the next thing in the input. */
    public Token next() throws IOException {
        window.skipBlanks(inside ? segment.delimiters.segment() : -1);
        if (window.isAtEnd()) {
            return Token.END;
        }
        if (startsInterchange()) {
            return header();
        }
        return inside ? body() : junk();
    }

    /** The segment the scanner stands at, after {@link Token#SEGMENT} or {@link Token#OVERLONG_SEGMENT}. */
    public ScannedSegment segment() {
        return segment;
    }

    /** The number of the first ISA element of wrong width in the header just read; 0 when all were right. */
    public int wrongHeaderWidth() {
        return wrongWidth;
    }

    /** The offset in the file of what the scanner stands at. */
    public long byteOffset() {
        return segment.byteOffset;
    }

    /** How many segments were met. */
    public long segments() {
        return ordinal;
    }

    /** How many bytes were read so far, blanks and junk included. */
    public long bytes() {
        return window.offset();
    }

    private boolean startsInterchange() throws IOException {
        return window.available(4)
                && InterchangeHeader.begins(window.bytes(), window.position(), window.limit())
                && (!inside || headerFollows());
    }

    /** Inside an interchange ISA begins a new one only when a whole header of right widths stands there. */
    private boolean headerFollows() throws IOException {
        window.available(InterchangeHeader.BYTES);
        InterchangeHeader header = InterchangeHeader.read(window.bytes(), window.position(), window.limit());
        return header != null && header.wrongWidth() == 0;
    }

    private Token header() throws IOException {
        window.available(InterchangeHeader.LONGEST);
        place();
        InterchangeHeader header = InterchangeHeader.read(window.bytes(), window.position(), window.limit());
        if (header == null) {
            inside = false;
            window.skip(3);
            skipJunk();
            return Token.BROKEN_HEADER;
        }
        inside = true;
        wrongWidth = header.wrongWidth();
        segment.delimiters = header.delimiters();
        classes = ByteClasses.of(header.delimiters());
        // ISA11 and ISA16 hold delimiters as data: as plain bytes they do not cut their own segment
        cut(window.position(), window.position() + header.length());
        segment.terminated = true;
        segment.ordinal = ++ordinal;
        window.skip(header.length() + 1);
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
            move(window.position() - before);
        }
        return finish(true);
    }

    /** Looks for the terminator from {@code scanned} bytes behind the segment's start on. */
    private boolean scan(int scanned) {
        byte[] bytes = window.bytes();
        byte[] table = classes;
        int limit = window.limit();
        for (int i = window.position() + scanned; i < limit; i++) {
            byte kind = table[bytes[i] & 0xFF];
            if (kind == ByteClasses.DATA) {
                continue;
            }
            if (kind == ByteClasses.ELEMENT) {
                segment.elementAt(i + 1);
            } else if (kind == ByteClasses.SEGMENT) {
                segment.end = i;
                return true;
            } else if (kind == ByteClasses.FOREIGN) {
                segment.foreignBytes = true;
            }
        }
        return false;
    }

    /** The window moved the segment's bytes: its offsets follow. */
    private void move(int distance) {
        segment.bytes = window.bytes();
        segment.start += distance;
        for (int i = 0; i < segment.elements; i++) {
            segment.starts[i] += distance;
        }
    }

    private Token finish(boolean terminated) {
        segment.terminated = terminated;
        segment.ordinal = ++ordinal;
        window.skipCountingLines(segment.end - segment.start + (terminated ? 1 : 0), segment.foreignBytes);
        if (segment.hasTag("IEA")) {
            inside = false;
        }
        return Token.SEGMENT;
    }

    private Token unterminated() {
        segment.bytes = window.bytes();
        segment.end = window.limitWithoutBlanks();
        return finish(false);
    }

    private Token overlong() throws IOException {
        segment.end = window.limit();
        segment.ordinal = ++ordinal;
        window.skipPast((byte) segment.delimiters.segment());
        return Token.OVERLONG_SEGMENT;
    }

    private Token junk() throws IOException {
        place();
        skipJunk();
        return Token.JUNK;
    }

    /** Passes over everything up to the next whole header, which may stand at any byte outside of an interchange. */
    private void skipJunk() throws IOException {
        while (!window.isAtEnd()) {
            if (window.available(InterchangeHeader.BYTES) && wholeHeader()) {
                return;
            }
            window.skipToNext((byte) 'I');
        }
    }

    private boolean wholeHeader() {
        InterchangeHeader header = InterchangeHeader.read(window.bytes(), window.position(), window.limit());
        return header != null && header.wrongWidth() == 0;
    }

    private void place() {
        segment.byteOffset = window.offset();
        segment.line = window.line();
    }
}

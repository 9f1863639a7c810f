package io.github.claimwright.validate.scan;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.SegmentBytes;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.guide.Usage;
import java.util.Arrays;
import java.util.List;

/**
 * Recognizes where a terminator was lost and nothing stands in its place: the segment has more elements than any 837P gives
 * it, or others, one of them ends in the id of another segment, and what follows is like the beginning of that one.
 */
final class GluedSegments {
    private static final int NONE = -1;
    private static final int BITS = 10;
    private static final int SPREAD = 0x9E3779B9;
    private static final int UPPER_BITS = Integer.SIZE - BITS;
    private static final int LONGEST_ID = 3;
    private static final List<String> TRAILERS = List.of("SE", "GE", "IEA");
    private static final byte[] MOST = most();
    private static final int[] UNUSED = unused();

    private GluedSegments() {}

    /** The elements that the guide uses, by segment id; where two ids share a place the larger number, so a few go unseen. */
    private static byte[] most() {
        byte[] most = new byte[1 << BITS];
        for (SegmentDef position : Guide.professional().segments()) {
            raise(most, position.tagCode(), used(position));
        }
        raise(most, Tag.code("ISA"), Byte.MAX_VALUE);
        raise(most, Tag.code("GS"), 8);
        raise(most, Tag.code("ST"), 3);
        TRAILERS.forEach(tag -> raise(most, Tag.code(tag), 2));
        return most;
    }

    private static void raise(byte[] most, int tagCode, int elements) {
        int at = place(tagCode);
        most[at] = (byte) Math.max(most[at], elements);
    }

    private static int place(int tagCode) {
        return (tagCode * SPREAD) >>> UPPER_BITS;
    }

    private static int used(SegmentDef position) {
        return position.elements().stream()
                .filter(element -> element.usage() != Usage.NOT_USED)
                .mapToInt(element -> element.position())
                .max()
                .orElse(0);
    }

    /** The elements of each segment id that no 837P uses, one bit for each. */
    private static int[] unused() {
        int[] unused = new int[1 << BITS];
        Arrays.fill(unused, -1);
        for (SegmentDef position : Guide.professional().segments()) {
            unused[place(position.tagCode())] &= unused(Guide.professional().segments(position.tagCode()));
        }
        return unused;
    }

    private static int unused(List<SegmentDef> positions) {
        int unused = 0;
        for (int element = 1; element < Integer.SIZE; element++) {
            unused |= isUnused(positions, element) ? 1 << element : 0;
        }
        return unused;
    }

    private static boolean isUnused(List<SegmentDef> positions, int element) {
        return positions.stream()
                .allMatch(position -> element > position.elements().size()
                        || position.element(element).usage() == Usage.NOT_USED);
    }

    /** A quick look at every segment: whether it has more elements than it may have, or others. */
    static boolean mayBe(ScannedSegment segment) {
        int place = place(segment.tagCode());
        int elements = segment.elements() - 1;
        return MOST[place] > 0 && (elements > MOST[place] || holdsUnused(segment, UNUSED[place]));
    }

    private static boolean holdsUnused(ScannedSegment segment, int unused) {
        int asked = unused & ((2 << (segment.elements() - 1)) - 2);
        while (asked != 0) {
            int element = Integer.numberOfTrailingZeros(asked);
            if (segment.elementStart(element) < segment.elementEnd(element)) {
                return true;
            }
            asked &= asked - 1;
        }
        return false;
    }

    /** Where the next segment begins inside of this one; -1 when it does not. */
    static int nextIn(ScannedSegment segment) {
        for (int element = 1; element + 1 < segment.elements(); element++) {
            int end = segment.elementEnd(element);
            for (int length = LONGEST_ID; length >= LONGEST_ID - 1; length--) {
                if (end - length > segment.elementStart(element) && begins(segment, element, end - length)) {
                    return end - length;
                }
            }
        }
        return NONE;
    }

    private static boolean begins(ScannedSegment segment, int element, int from) {
        int tag = Tag.code(segment.bytes(), from, segment.elementEnd(element));
        int rest = segment.elements() - 1 - element;
        if (TRAILERS.contains(Tag.text(tag))) {
            return rest == 2;
        }
        Rest behind = new Rest(segment, element);
        return Guide.professional().segments(tag).stream()
                .anyMatch(position -> rest <= used(position)
                        && position.matches(behind)
                        && behind.start(1, 0) < behind.end(1, 0)
                                == (position.element(1).usage() != Usage.NOT_USED));
    }

    /** The elements behind one of a segment, as if they were a segment's own. */
    private record Rest(ScannedSegment segment, int element) implements SegmentBytes {
        @Override
        public byte[] buffer() {
            return segment.bytes();
        }

        @Override
        public int start(int at, int component) {
            int from = element + at < segment.elements() ? segment.elementStart(element + at) : segment.end();
            for (int passed = 1; passed < component; passed++) {
                from = Math.min(componentEnd(from, at) + 1, end(at, 0));
            }
            return from;
        }

        @Override
        public int end(int at, int component) {
            return component == 0 ? Math.max(start(at, 0), elementEnd(at)) : componentEnd(start(at, component), at);
        }

        private int elementEnd(int at) {
            return element + at < segment.elements() ? segment.elementEnd(element + at) : segment.end();
        }

        private int componentEnd(int from, int at) {
            int to = from;
            while (to < end(at, 0)
                    && segment.bytes()[to] != segment.delimiters().component()) {
                to++;
            }
            return to;
        }
    }
}

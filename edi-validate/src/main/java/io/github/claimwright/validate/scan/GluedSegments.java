package io.github.claimwright.validate.scan;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.SegmentBytes;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.guide.Usage;
import java.util.List;

/**
 * Recognizes where a terminator was lost and nothing stands in its place: the segment has more elements than any 837P gives
 * it, or others, one of them ends in the id of another segment, and what follows is like the beginning of that one.
 */
final class GluedSegments {
    private static final int NONE = -1;
    private static final int ALL = -1;
    private static final int BITS = 10;
    private static final int SPREAD = 0x9E3779B9;
    private static final int UPPER_BITS = Integer.SIZE - BITS;
    private static final int LONGEST_ID = 3;
    private static final List<String> TRAILERS = List.of("SE", "GE", "IEA");
    private static final int[] USED = used();

    private GluedSegments() {}

    /** The elements that the guide uses, one bit for each, by segment id; two ids that share a place share their elements. */
    private static int[] used() {
        int[] used = new int[1 << BITS];
        for (SegmentDef position : Guide.professional().segments()) {
            used[place(position.tagCode())] |= used(position);
        }
        used[place(Tag.code("ISA"))] = ALL;
        used[place(Tag.code("GS"))] |= upTo(8);
        used[place(Tag.code("ST"))] |= upTo(3);
        TRAILERS.forEach(tag -> used[place(Tag.code(tag))] |= upTo(2));
        return used;
    }

    private static int place(int tagCode) {
        return (tagCode * SPREAD) >>> UPPER_BITS;
    }

    private static int used(SegmentDef position) {
        int used = 0;
        for (ElementDef element : position.elements()) {
            used |= element.usage() == Usage.NOT_USED ? 0 : 1 << element.position();
        }
        return used;
    }

    private static int upTo(int element) {
        return (2 << element) - 2;
    }

    private static int last(int used) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(used);
    }

    /** A quick look at every segment: whether it has more elements than it may have, or others. */
    static boolean mayBe(ScannedSegment segment) {
        int used = USED[place(segment.tagCode())];
        int elements = segment.elements() - 1;
        return used != 0 && (elements > last(used) || holds(segment, ~used & upTo(elements)));
    }

    private static boolean holds(ScannedSegment segment, int elements) {
        int asked = elements;
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
                .anyMatch(position -> rest <= last(used(position))
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

package io.github.claimwright.writer.check;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.x12.Segment;

/**
 * What is wrong with a segment.
 *
 * @param reference the segment or element in the field's notation
 * @param field what it is called
 */
record SegmentFault(String reference, String field, TextFault fault) {

    static SegmentFault whole(SegmentDef segment, TextFault fault) {
        return new SegmentFault(segment.tag(), segment.phrase(), fault);
    }

    static SegmentFault of(ElementDef element, TextFault fault) {
        return new SegmentFault(element.reference(), element.phrase(), fault);
    }

    /** A segment that its loop has not, or not with this first element. */
    static SegmentFault unknown(Segment segment) {
        return new SegmentFault(segment.tag(), "segment", TextFault.UNKNOWN_SEGMENT);
    }

    Fault in(LoopDef loop, int line) {
        return new Fault(line, loop.id(), reference, field, fault);
    }
}

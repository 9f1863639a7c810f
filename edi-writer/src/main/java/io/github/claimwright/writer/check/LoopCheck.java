package io.github.claimwright.writer.check;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.Qualifier;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.guide.Usage;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.x12.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the segments of one loop against those that the guide has there: which, how many, and what is in them. */
final class LoopCheck {
    private final SegmentCheck check;
    private final boolean ofGuide;
    private final int[] occurrences;

    LoopCheck(Guide guide, WritableText writable, boolean ofGuide) {
        this.check = new SegmentCheck(writable);
        this.ofGuide = ofGuide;
        this.occurrences = new int[guide.segments().size()];
    }

    @Nullable
    Fault fault(Loop loop, LoopDef definition, int line) {
        for (SegmentDef segment : definition.segments()) {
            occurrences[segment.index()] = 0;
        }
        for (Segment segment : loop.segments()) {
            SegmentDef place = place(segment, definition);
            SegmentFault fault = fault(segment, place);
            if (fault != null) {
                return fault.in(definition, line);
            }
        }
        return ofGuide ? missing(definition, line) : null;
    }

    private @Nullable SegmentFault fault(Segment segment, @Nullable SegmentDef place) {
        if (!ofGuide) {
            return check.foreignText(segment, place);
        }
        if (place == null) {
            return SegmentFault.unknown(segment);
        }
        if (++occurrences[place.index()] > place.maxRepeat()) {
            return SegmentFault.whole(place, TextFault.tooMany(place.maxRepeat()));
        }
        return check.fault(segment, place);
    }

    private @Nullable Fault missing(LoopDef definition, int line) {
        for (SegmentDef segment : definition.segments()) {
            if (segment.usage() == Usage.REQUIRED && occurrences[segment.index()] == 0) {
                return SegmentFault.whole(segment, TextFault.MISSING).in(definition, line);
            }
        }
        return null;
    }

    private static @Nullable SegmentDef place(Segment segment, LoopDef loop) {
        List<SegmentDef> candidates = loop.segments(Tag.code(segment.tag()));
        for (SegmentDef candidate : candidates) {
            if (matches(segment, candidate.qualifier())) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean matches(Segment segment, @Nullable Qualifier qualifier) {
        if (qualifier == null) {
            return true;
        }
        for (Qualifier.Condition condition : qualifier.conditions()) {
            if (!condition.codes().contains(Values.text(segment, condition.element(), condition.component()))) {
                return false;
            }
        }
        return true;
    }
}

package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All positions of one loop that have the same segment id. StAEDI matches variants of a segment in the order of the schema
 * and so refuses files that have them in another, valid order; hence one segment stands for all of them.
 *
 * @param tag the segment id
 * @param variants the positions
 */
record FlatSegment(String tag, List<SegmentDef> variants) {
    /** What the schema says where the guide sets no limit: the format knows no other way. */
    static final int UNBOUNDED = 999_999;

    /** The segments of a loop in their order. */
    static List<FlatSegment> of(LoopDef loop) {
        Map<String, List<SegmentDef>> byTag = new LinkedHashMap<>();
        for (SegmentDef segment : loop.segments()) {
            byTag.computeIfAbsent(segment.tag(), tag -> new ArrayList<>()).add(segment);
        }
        List<FlatSegment> all = new ArrayList<>();
        byTag.forEach((tag, variants) -> all.add(new FlatSegment(tag, variants)));
        return all;
    }

    int rank() {
        return variants.get(0).rank();
    }

    /** How many of the variants are required. */
    long min() {
        return variants.stream()
                .filter(variant -> variant.usage() == Usage.REQUIRED)
                .count();
    }

    /** How many segments all variants allow together. */
    long max() {
        return Math.min(
                UNBOUNDED, variants.stream().mapToLong(SegmentDef::maxRepeat).sum());
    }

    List<FlatElement> elements() {
        return FlatElement.trimmed(
                variants.stream().<List<ElementDef>>map(SegmentDef::elements).toList());
    }

    /** The names of the variants. */
    String title() {
        return String.join(", ", variants.stream().map(SegmentDef::name).toList());
    }
}

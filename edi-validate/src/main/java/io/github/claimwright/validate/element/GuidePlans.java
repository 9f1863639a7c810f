package io.github.claimwright.validate.element;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.SegmentDef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A guide made ready for judging: one plan for each segment position, and every code it has of each data element. */
public final class GuidePlans {
    private final SegmentPlan[] bySegment;
    private final Map<String, Set<String>> knownCodes = new HashMap<>();

    /** Makes the plans of a guide. */
    public GuidePlans(Guide guide) {
        bySegment = new SegmentPlan[guide.segments().size()];
        for (SegmentDef position : guide.segments()) {
            bySegment[position.index()] = new SegmentPlan(position);
            position.elements().forEach(this::learn);
        }
    }

    private void learn(ElementDef element) {
        CodeList codes = element.codes();
        if (codes != null) {
            knownCodes
                    .computeIfAbsent(element.dataElement(), number -> new HashSet<>())
                    .addAll(codes.codes());
        }
        element.components().forEach(this::learn);
    }

    SegmentPlan[] bySegment() {
        return bySegment;
    }

    /** The codes that the guide has anywhere, by data element: these are codes of X12 for sure. */
    Map<String, Set<String>> knownCodes() {
        return knownCodes;
    }
}

package io.github.claimwright.validate.report;

import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Segments that have no place in any loop, until the unit is complete in which they stand. */
final class HtmlStrays {
    /** More of them say no more, and a unit that is too large to be read has no end of them. */
    private static final int MOST = 200;

    private final SegmentStore store = new SegmentStore();
    private final List<SegmentNode> segments = new ArrayList<>();
    private final Set<Long> ordinals = new HashSet<>();

    /** Keeps a copy of the segment. */
    void add(SegmentNode segment) {
        if (segments.size() < MOST) {
            segments.add(store.add(segment));
            ordinals.add(segment.ordinal());
        }
    }

    List<SegmentNode> segments() {
        return segments;
    }

    /** Whether the finding is about one of them. */
    boolean has(Finding finding) {
        return ordinals.contains(finding.location().segment());
    }

    void clear() {
        store.clear();
        segments.clear();
        ordinals.clear();
    }
}

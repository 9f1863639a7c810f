package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.List;

/** A loop while its lines are still being read. */
final class LoopDraft {
    private static final String TOP = "-";

    private final String id;
    private final List<String> parents;
    private final int rank;
    private final Usage usage;
    private final int maxRepeat;
    private final String name;
    private final String subject;
    private final List<Dispute> disputes;
    private final List<SegmentDraft> segments = new ArrayList<>();

    /** Reads a {@code loop} line: id, parents, position, usage, repeat, name, subject, evidence. */
    LoopDraft(Columns columns) {
        this.id = columns.required(1, "id");
        String above = columns.required(2, "parents");
        this.parents = above.equals(TOP) ? List.of() : Words.of(above);
        this.rank = Rank.parse(columns.required(3, "position"));
        this.usage = columns.usage(4);
        this.maxRepeat = columns.repeat(5);
        this.name = columns.required(6, "name");
        this.subject = columns.optional(7).isEmpty() ? name : columns.optional(7);
        this.disputes = columns.disputes(8);
    }

    void add(SegmentDraft segment) {
        segments.add(segment);
    }

    String id() {
        return id;
    }

    List<String> parents() {
        return parents;
    }

    int rank() {
        return rank;
    }

    Usage usage() {
        return usage;
    }

    int maxRepeat() {
        return maxRepeat;
    }

    String name() {
        return name;
    }

    String subject() {
        return subject;
    }

    List<Dispute> disputes() {
        return disputes;
    }

    List<SegmentDraft> segments() {
        return segments;
    }
}

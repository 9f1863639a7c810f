package io.github.claimwright.writer.loop;

import io.github.claimwright.model.KeptSegment;
import io.github.claimwright.x12.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts segments that the model has no word for back into the loops that they were received in. */
final class KeptSegments {
    private KeptSegments() {}

    /**
     * The loops with the kept segments in their places. A segment of a loop that is not there any more goes with it.
     *
     * @param loops the loops of a claim, or of one level of the hierarchy
     */
    static List<Loop> within(List<Loop> loops, List<KeptSegment> kept) {
        if (kept.isEmpty()) {
            return loops;
        }
        List<Loop> with = new ArrayList<>(loops);
        kept.stream().sorted(Comparator.comparingInt(KeptSegment::position)).forEach(segment -> insert(with, segment));
        return with;
    }

    private static void insert(List<Loop> loops, KeptSegment kept) {
        int occurrence = 0;
        for (int i = 0; i < loops.size(); i++) {
            Loop loop = loops.get(i);
            if (loop.id().equals(kept.loop()) && ++occurrence == kept.occurrence()) {
                loops.set(i, with(loop, kept));
            }
        }
    }

    private static Loop with(Loop loop, KeptSegment kept) {
        List<Segment> segments = new ArrayList<>(loop.segments());
        segments.add(Math.min(kept.position() - 1, segments.size()), kept.segment());
        return new Loop(loop.id(), segments);
    }
}

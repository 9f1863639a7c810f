package io.github.claimwright.validate.split;

import java.util.ArrayList;
import java.util.List;

/** One envelope or level that is open, with the segments in it so far. Told from others by identity. */
final class Layer {
    private final Depth depth;
    private final List<HeldSegment> segments = new ArrayList<>();

    Layer(Depth depth, HeldSegment first) {
        this.depth = depth;
        segments.add(first);
    }

    Depth depth() {
        return depth;
    }

    HeldSegment first() {
        return segments.get(0);
    }

    List<HeldSegment> segments() {
        return segments;
    }

    void add(HeldSegment segment) {
        segments.add(segment);
    }

    /** The id (NM109), or where there is none the name (NM103), of the party with an entity code; empty when it is not there. */
    String party(String entity) {
        return segments.stream()
                .filter(segment ->
                        segment.tag().equals("NM1") && segment.element(1).equals(entity))
                .map(segment -> segment.element(9).isEmpty() ? segment.element(3) : segment.element(9))
                .findFirst()
                .orElse("");
    }
}

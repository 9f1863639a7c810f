package io.github.claimwright.validate.split;

import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows a file segment by segment: which envelopes and levels are open, and where a claim begins. */
final class SplitReader {
    private static final Map<String, Depth> HEADERS =
            Map.of("ISA", Depth.INTERCHANGE, "GS", Depth.GROUP, "ST", Depth.SET);
    private static final Map<String, Depth> TRAILERS =
            Map.of("IEA", Depth.INTERCHANGE, "GE", Depth.GROUP, "SE", Depth.SET);
    private static final Map<String, Depth> LEVELS =
            Map.of("20", Depth.PROVIDER, "22", Depth.SUBSCRIBER, "23", Depth.PATIENT);

    private final Parts parts;
    private final List<Layer> open = new ArrayList<>();
    private @Nullable PartWriter claim;

    SplitReader(Parts parts) {
        this.parts = parts;
    }

    void passed(SegmentNode segment) throws IOException {
        String tag = segment.tag();
        Depth header = HEADERS.get(tag);
        Depth trailer = TRAILERS.get(tag);
        if (header != null) {
            requireProfessional(segment);
            begin(header, segment);
        } else if (trailer != null) {
            claim = null;
            closeFrom(trailer);
        } else if (tag.equals("HL")) {
            begin(level(segment), segment);
        } else if (tag.equals("CLM")) {
            beginClaim(segment);
        } else {
            inside(segment);
        }
    }

    private static void requireProfessional(SegmentNode segment) throws SplitException {
        if (segment.is(0, "ST") && !segment.is(1, "837")) {
            throw new SplitException("segment %d begins a transaction set that holds no claims (ST01 is not 837)"
                    .formatted(segment.ordinal()));
        }
    }

    private static Depth level(SegmentNode hl) throws SplitException {
        Depth level = LEVELS.get(hl.text(3));
        if (level == null) {
            throw new SplitException("segment %d, HL: the level is not 20, 22 or 23 (HL03)".formatted(hl.ordinal()));
        }
        return level;
    }

    private void begin(Depth depth, SegmentNode first) throws SplitException {
        claim = null;
        closeFrom(depth);
        if (open.size() != depth.outside()) {
            throw new SplitException("segment %d, %s, stands outside of the envelope or level that it belongs in"
                    .formatted(first.ordinal(), first.tag()));
        }
        open.add(new Layer(depth, HeldSegment.of(first)));
    }

    private void closeFrom(Depth depth) {
        while (open.size() > depth.outside()) {
            open.remove(open.size() - 1);
        }
    }

    private void beginClaim(SegmentNode clm) throws IOException {
        if (open.size() <= Depth.SUBSCRIBER.outside()) {
            throw new SplitException("segment %d, CLM, stands below no subscriber".formatted(clm.ordinal()));
        }
        claim = parts.claim(
                List.copyOf(open), HeldSegment.of(clm), clm.delimiters().segment());
    }

    private void inside(SegmentNode segment) throws IOException {
        PartWriter writer = claim;
        if (writer != null) {
            writer.put(HeldSegment.of(segment));
        } else if (open.size() > Depth.GROUP.outside() + 1) {
            open.get(open.size() - 1).add(HeldSegment.of(segment));
        } else {
            throw new SplitException("segment %d, %s, stands between the envelopes; no part could hold it"
                    .formatted(segment.ordinal(), segment.tag().replaceAll("[^A-Z0-9]", "?")));
        }
    }
}

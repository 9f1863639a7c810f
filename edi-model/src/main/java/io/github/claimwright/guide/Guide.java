package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An implementation guide with the interchange and group around it. Guides are immutable and safe for use by several
 * threads; each is read once, when it is first asked for.
 */
public final class Guide {
    private static final String TRANSACTION_SET = "ST";

    private final String version;
    private final List<LoopDef> loops;
    private final Map<String, LoopDef> loopsById = new HashMap<>();
    private final List<SegmentDef> segments;
    private final TagIndex<SegmentDef> segmentsByTag = new TagIndex<>();

    /** Builds the guide from its loops, parents before their children. */
    Guide(String version, List<LoopDraft> drafts) {
        this.version = version;
        List<LoopDef> allLoops = new ArrayList<>(drafts.size());
        List<SegmentDef> allSegments = new ArrayList<>();
        for (LoopDraft draft : drafts) {
            LoopDef loop = new LoopDef(allLoops.size(), allSegments.size(), parents(draft), draft);
            allLoops.add(loop);
            loopsById.put(loop.id(), loop);
            allSegments.addAll(loop.segments());
        }
        this.loops = List.copyOf(allLoops);
        this.segments = List.copyOf(allSegments);
        for (SegmentDef segment : segments) {
            segmentsByTag.add(segment.tagCode(), segment);
        }
    }

    private List<LoopDef> parents(LoopDraft draft) {
        List<LoopDef> parents = new ArrayList<>();
        for (String id : draft.parents()) {
            parents.add(loop(id));
        }
        return parents;
    }

    /** The guide for professional claims, 005010X222A1. */
    public static Guide professional() {
        return Professional.GUIDE;
    }

    /** The guide for implementation acknowledgments, 005010X231A1, with the interchange acknowledgment TA1. */
    public static Guide acknowledgment999() {
        return Acknowledgment.GUIDE;
    }

    /** The guide for claim acknowledgments (277CA), 005010X214. */
    public static Guide acknowledgment277() {
        return ClaimAcknowledgment.GUIDE;
    }

    /** The version that GS08 and ST03 carry, such as {@code 005010X222A1}. */
    public String version() {
        return version;
    }

    /**
     * A loop by its id.
     *
     * @throws IllegalArgumentException when the guide has no such loop
     */
    public LoopDef loop(String id) {
        @Nullable LoopDef loop = loopsById.get(id);
        if (loop == null) {
            throw new IllegalArgumentException("guide " + version + " has no loop " + id);
        }
        return loop;
    }

    /** All loops in the order of the guide, the envelopes first. */
    public List<LoopDef> loops() {
        return loops;
    }

    /** The transaction set: its header and trailer segments, and the outermost loops between them. */
    public LoopDef root() {
        return loop(TRANSACTION_SET);
    }

    /** All segment positions, each at its index. */
    public List<SegmentDef> segments() {
        return segments;
    }

    /** Every position that has this tag; none when the guide does not know the tag. Allocates nothing. */
    public List<SegmentDef> segments(int tagCode) {
        return segmentsByTag.get(tagCode);
    }

    /** Version and kind. */
    @Override
    public String toString() {
        return "guide " + version;
    }

    private static final class Professional {
        static final Guide GUIDE = GuideReader.read("x12-005010.txt", "005010X222A1.txt");
    }

    private static final class ClaimAcknowledgment {
        static final Guide GUIDE = GuideReader.read("x12-005010.txt", "005010X214.txt");
    }

    private static final class Acknowledgment {
        static final Guide GUIDE = GuideReader.read("x12-005010.txt", "005010X231A1.txt");
    }
}

package io.github.claimwright.validate.scan;

import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.io.IOException;
import java.util.List;

/** What comes next in the input: the telling sign when a segment stands where nothing has a place for it. */
public interface Lookahead {

    /**
     * Whether the next segment has the id, and the element behind it the value. The scanner's own segment is void
     * afterwards.
     *
     * @param tag the segment id
     * @param firstElement the value of the first element; empty for any
     */
    boolean nextIs(String tag, String firstElement) throws IOException;

    /**
     * The segments that follow, fewer where they are long or the input ends. The scanner's own segment is void afterwards.
     *
     * @param most how many are wanted
     * @param store what they are copied to; what was in it is void
     */
    List<SegmentNode> following(int most, SegmentStore store) throws IOException;
}

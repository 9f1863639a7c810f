package io.github.claimwright.validate.scan;

import java.io.IOException;

/** What comes next in the input: the telling sign when a segment stands where nothing has a place for it. */
@FunctionalInterface
public interface Lookahead {

    /**
     * Whether the next segment has the id, and the element behind it the value. The scanner's own segment is void
     * afterwards.
     *
     * @param tag the segment id
     * @param firstElement the value of the first element; empty for any
     */
    boolean nextIs(String tag, String firstElement) throws IOException;
}

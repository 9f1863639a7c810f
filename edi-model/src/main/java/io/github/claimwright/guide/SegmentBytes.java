package io.github.claimwright.guide;

/**
 * A segment as the guide looks at it: bytes and the offsets of its elements. Whoever scans a file implements this over
 * the scanner's own offsets, so that the guide can be asked without making text of anything.
 */
public interface SegmentBytes {

    /** The bytes that the offsets count in. */
    byte[] buffer();

    /**
     * Offset of the first byte of an element or component.
     *
     * @param element the position from 1
     * @param component the component from 1, or 0 for the whole element
     */
    int start(int element, int component);

    /**
     * Offset behind the last byte of an element or component; equal to the start when it is empty or was not sent.
     *
     * @param element the position from 1
     * @param component the component from 1, or 0 for the whole element
     */
    int end(int element, int component);
}

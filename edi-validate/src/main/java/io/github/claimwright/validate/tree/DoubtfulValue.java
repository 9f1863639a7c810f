package io.github.claimwright.validate.tree;

/**
 * A value that was found wrong, or missing, as such.
 *
 * @param segment its segment
 * @param element its element
 * @param component its component; 0 for the whole element
 */
record DoubtfulValue(SegmentNode segment, int element, int component) {
    boolean isAt(SegmentNode other, int otherElement, int otherComponent) {
        return segment == other
                && element == otherElement
                && (component == 0 || otherComponent == 0 || component == otherComponent);
    }
}

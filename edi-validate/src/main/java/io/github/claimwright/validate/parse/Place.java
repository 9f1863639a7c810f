package io.github.claimwright.validate.parse;

/**
 * Where a segment belongs: at a position of an open loop, or as the first segment of a new loop inside of one.
 *
 * @param depth the open loop, counted from the outermost
 * @param index the segment's index in that loop, or the new loop's index among its children
 * @param opens whether a new loop begins
 */
record Place(int depth, int index, boolean opens) {}

package io.github.claimwright.writer.file;

import java.util.List;

/**
 * A segment of a part under the name by which a form speaks of it.
 *
 * @param loop the id of its loop
 * @param loopNumber which one of the loops of this id in the part it stands in, from 1
 * @param position its place in that loop, from 1
 * @param name its name in the part, such as {@code 2400[2] REF*6R}
 * @param texts its id and elements
 */
record NamedSegment(String loop, int loopNumber, int position, String name, List<String> texts) {

    NamedSegment spelled(List<String> others) {
        return new NamedSegment(loop, loopNumber, position, name, others);
    }
}

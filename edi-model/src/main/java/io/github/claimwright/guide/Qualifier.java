package io.github.claimwright.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What tells a segment position from the others of the same tag: which elements have to hold which codes. All
 * conditions have to hold.
 *
 * @param conditions the conditions, at least one, the most telling last
 */
public record Qualifier(List<Condition> conditions) {

    /**
     * One element that has to hold one of some codes.
     *
     * @param element the position from 1
     * @param component the component from 1, or 0 for a simple element
     * @param codes the codes that select the position
     */
    public record Condition(int element, int component, CodeList codes) {

        boolean matches(SegmentBytes segment) {
            return codes.contains(segment.buffer(), segment.start(element, component), segment.end(element, component));
        }

        boolean excludes(Condition other) {
            return element == other.element && component == other.component && !codes.overlaps(other.codes);
        }
    }

    /** Keeps the conditions from changing. */
    public Qualifier {
        conditions = List.copyOf(conditions);
    }

    /** Whether the segment holds codes of this qualifier; allocates nothing. */
    public boolean matches(SegmentBytes segment) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).matches(segment)) {
                return false;
            }
        }
        return true;
    }

    /** The code that a segment holds where {@link #decisive} looks for it. */
    String codeIn(SegmentBytes segment) {
        int element = decisive().element();
        int component = decisive().component();
        int start = segment.start(element, component);
        return new String(
                segment.buffer(), start, segment.end(element, component) - start, StandardCharsets.ISO_8859_1);
    }

    /** Whether no segment can match both. */
    public boolean excludes(Qualifier other) {
        return conditions.stream().anyMatch(mine -> other.conditions.stream().anyMatch(mine::excludes));
    }

    /** The only condition, or the last of several: the one whose codes a message should offer. */
    public Condition decisive() {
        return conditions.get(conditions.size() - 1);
    }
}

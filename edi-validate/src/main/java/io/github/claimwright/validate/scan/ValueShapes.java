package io.github.claimwright.validate.scan;

import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Usage;
import java.util.HashMap;
import java.util.Map;

/**
 * What the guide says of the values of a segment, wherever it stands: how short and long they are, which are numbers, which
 * have components. A quick look at whether a value may hold the beginning of another segment.
 */
final class ValueShapes {
    /** What another position may say of the element holds. */
    private static final Shape UNUSED = new Shape(Integer.MAX_VALUE, 0, true, true);

    private static final Shape[] NONE = {};
    private static final Map<Integer, Shape[]> SHAPES = shapes();

    /**
     * One element.
     *
     * @param min the fewest characters
     * @param max the most characters; 0 for a composite
     * @param number whether it is a number
     * @param divided whether it is never without a second component
     */
    private record Shape(int min, int max, boolean number, boolean divided) {
        Shape or(Shape other) {
            return new Shape(
                    Math.min(min, other.min),
                    Math.max(max, other.max),
                    number && other.number,
                    divided && other.divided);
        }
    }

    private ValueShapes() {}

    private static Map<Integer, Shape[]> shapes() {
        Map<Integer, Shape[]> shapes = new HashMap<>();
        for (SegmentDef position : Guide.professional().segments()) {
            shapes.merge(position.tagCode(), shapes(position), ValueShapes::either);
        }
        return Map.copyOf(shapes);
    }

    private static Shape[] shapes(SegmentDef position) {
        return position.elements().stream().map(ValueShapes::shape).toArray(Shape[]::new);
    }

    private static Shape shape(ElementDef element) {
        if (element.usage() == Usage.NOT_USED) {
            return UNUSED;
        }
        boolean number = element.type() == DataType.R || element.type() == DataType.N0;
        boolean divided =
                element.components().size() > 1 && element.components().get(1).usage() == Usage.REQUIRED;
        return new Shape(element.min(), number ? 0 : element.max(), number, divided);
    }

    private static Shape[] either(Shape[] one, Shape[] other) {
        Shape[] either = one.length > other.length ? one.clone() : other.clone();
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            either[i] = one[i].or(other[i]);
        }
        return either;
    }

    /** Whether any value is none that its element may have. */
    static boolean areBroken(ScannedSegment segment) {
        Shape[] shapes = SHAPES.getOrDefault(segment.tagCode(), NONE);
        int known = Math.min(shapes.length, segment.elements() - 1);
        for (int element = 1; element <= known; element++) {
            int length = segment.elementEnd(element) - segment.elementStart(element);
            if (length > 0 && isBroken(segment, element, length, shapes[element - 1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroken(ScannedSegment segment, int element, int length, Shape shape) {
        if (shape.number) {
            byte last = segment.bytes()[segment.elementEnd(element) - 1];
            return last >= 'A' && last <= 'Z';
        }
        return (shape.max > 0 && (length < shape.min || length > shape.max))
                || (shape.divided && !isDivided(segment, element));
    }

    private static boolean isDivided(ScannedSegment segment, int element) {
        for (int i = segment.elementStart(element); i < segment.elementEnd(element); i++) {
            if (segment.bytes()[i] == segment.delimiters().component()) {
                return true;
            }
        }
        return false;
    }
}

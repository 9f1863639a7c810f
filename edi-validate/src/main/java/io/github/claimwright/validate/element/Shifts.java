package io.github.claimwright.validate.element;

import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import io.github.claimwright.x12.Location;
import java.util.Optional;

/**
 * Looks whether one separator too many, too few or of the wrong kind explains all that is wrong inside of a segment: then
 * its values are right and only stand at the wrong places.
 */
final class Shifts implements FindingSink {
    /**
     * An explanation.
     *
     * @param element the first value that stands at a wrong place
     * @param meant where that value belongs
     * @param words what is wrong, as the message goes on
     */
    record Shift(int element, int meant, String words) {}

    private final SegmentJudge judge;
    private final SegmentStore store = new SegmentStore();
    private int faults;
    private int excused;

    Shifts(GuidePlans plans) {
        this.judge = new SegmentJudge(plans, this);
    }

    @Override
    public void found(Rule rule, Location location, Object... values) {
        faults += location.element() == excused && rule.equals(ElementRules.REQUIRED) ? 0 : 1;
    }

    /**
     * The one separator that explains everything, the nearest to the end; a separator lost together with the value before
     * it only when nothing else does. Nothing when there is none, and none is looked for where more than one element is too
     * many.
     */
    Optional<Shift> in(SegmentNode segment, SegmentDef position) {
        if (segment.elements() > position.elements().size() + 1) {
            return Optional.empty();
        }
        return in(segment, position, false).or(() -> in(segment, position, true));
    }

    private Optional<Shift> in(SegmentNode segment, SegmentDef position, boolean withValue) {
        for (int element = segment.elements(); element > 0; element--) {
            Optional<Shift> shift = segment.has(element)
                    ? ofValue(segment, element, position, withValue)
                    : ofGap(segment, element, position);
            if (shift.isPresent()) {
                return shift;
            }
        }
        return Optional.empty();
    }

    private Optional<Shift> ofValue(SegmentNode segment, int element, SegmentDef position, boolean withValue) {
        if (isSound(ShiftedSegment.withSeparatorBefore(segment, element), position, withValue ? element : 0)) {
            return Optional.of(new Shift(element, element + 1, "stands one place too early, and so does what follows"));
        }
        boolean joins =
                element < Math.min(segment.elements(), position.elements().size())
                        && position.element(element).type() == DataType.COMPOSITE
                        && isSound(ShiftedSegment.joining(segment, element), position, 0);
        return joins
                ? Optional.of(new Shift(
                        element, element, "is followed by an element separator in place of a component separator"))
                : Optional.empty();
    }

    /** An empty element too many; the first value behind it shows it. */
    private Optional<Shift> ofGap(SegmentNode segment, int gap, SegmentDef position) {
        int value = gap + 1;
        return segment.has(value) && isSound(ShiftedSegment.without(segment, gap), position, 0)
                ? Optional.of(new Shift(value, gap, "stands one place too late, and so does what follows"))
                : Optional.empty();
    }

    /** Whether nothing would be wrong, but for the element that is left empty. */
    private boolean isSound(ShiftedSegment shifted, SegmentDef position, int left) {
        store.clear();
        SegmentNode node = store.add(shifted, 1);
        if (!position.matches(node)) {
            return false;
        }
        faults = 0;
        excused = left;
        judge.judge(node, position);
        return faults == 0;
    }
}

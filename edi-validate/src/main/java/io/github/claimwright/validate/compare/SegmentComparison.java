package io.github.claimwright.validate.compare;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.report.PatientValues;
import io.github.claimwright.validate.report.SegmentText;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says in which elements two segments of one kind differ. */
final class SegmentComparison {
    private final Normal normal;
    private final @Nullable String claim;
    private final Consumer<Difference> differences;

    SegmentComparison(Normal normal, @Nullable String claim, Consumer<Difference> differences) {
        this.normal = normal;
        this.claim = claim;
        this.differences = differences;
    }

    void compare(SegmentNode first, SegmentNode second) {
        if (normal.text(first).equals(normal.text(second))) {
            return;
        }
        int found = 0;
        int last = Math.max(first.elements(), second.elements());
        for (int element = 1; element <= last; element++) {
            found += elements(first, second, element);
        }
        if (found == 0) { // empty elements at an end, where the form counts
            differences.accept(new Difference(
                    Difference.Kind.CHANGED,
                    claim,
                    path(first),
                    Identity.place(first),
                    Identity.name(first),
                    LoopComparison.spot(first),
                    LoopComparison.spot(second)));
        }
    }

    private int elements(SegmentNode first, SegmentNode second, int element) {
        if (!Normal.isComposite(first.definition(), element)) {
            return values(first, second, element, 0);
        }
        int found = 0;
        int last = Math.max(Normal.components(first, element), Normal.components(second, element));
        for (int component = 1; component <= last; component++) {
            found += values(first, second, element, component);
        }
        return found;
    }

    private int values(SegmentNode first, SegmentNode second, int element, int component) {
        if (normal.value(first, element, component).equals(normal.value(second, element, component))) {
            return 0;
        }
        differences.accept(new Difference(
                Difference.Kind.CHANGED,
                claim,
                path(first),
                place(first, element, component),
                name(first.definition(), element, component),
                spot(first, element, component),
                spot(second, element, component)));
        return 1;
    }

    private static @Nullable String path(SegmentNode segment) {
        LoopNode loop = segment.loop();
        return loop == null ? null : loop.path();
    }

    private static String place(SegmentNode segment, int element, int component) {
        String place = "%s%02d".formatted(segment.tag(), element);
        return component == 0 ? place : place + "-" + component;
    }

    private static String name(@Nullable SegmentDef position, int element, int component) {
        if (position == null || element > position.elements().size()) {
            return "surplus element";
        }
        ElementDef whole = position.element(element);
        if (component == 0) {
            return whole.name();
        }
        return component <= whole.components().size()
                ? whole.components().get(component - 1).name()
                : "surplus component";
    }

    private static Spot spot(SegmentNode segment, int element, int component) {
        String value = component == 0 ? segment.text(element) : segment.text(element, component);
        boolean hidden =
                !value.isEmpty() && !segment.is(0, "ISA") && PatientValues.mayHold(segment, element, component);
        return new Spot(segment.ordinal(), value.stripTrailing(), hidden ? SegmentText.COVERED : value.stripTrailing());
    }
}

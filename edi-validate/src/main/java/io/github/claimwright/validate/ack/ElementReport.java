package io.github.claimwright.validate.ack;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.x12.Location;
import io.github.claimwright.x12.Segment;
import java.util.List;
import java.util.Optional;

/** The fault of one element: an IK4. */
final class ElementReport {
    private static final int MOST_ELEMENTS = 99;
    private static final int LONGEST_COPY = 99;

    private ElementReport() {}

    /** One IK4 for each element and code. */
    static List<Segment> of(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.elementCode().isPresent())
                .map(ElementReport::of)
                .distinct()
                .toList();
    }

    private static Segment of(Fault fault) {
        Location place = fault.location();
        return Segment.of("IK4")
                .putComposite(1, position(place.element()), position(place.component()), position(place.repetition()))
                .put(2, dataElement(place).orElse(""))
                .put(3, fault.elementCode().orElseThrow())
                .put(4, AnswerText.whole(fault.badValue(), LONGEST_COPY))
                .build();
    }

    private static String position(int number) {
        return number == 0 ? "" : Integer.toString(Math.min(number, MOST_ELEMENTS));
    }

    /** The number of the element in the X12 dictionary; none for composites, whose ids are no numbers. */
    private static Optional<String> dataElement(Location place) {
        return Guide.professional().segments(Tag.code(place.tag())).stream()
                .filter(position -> position.loop().id().equals(place.loop()))
                .findFirst()
                .flatMap(position -> element(position, place))
                .map(ElementDef::dataElement)
                .filter(number -> Character.isDigit(number.charAt(0)));
    }

    private static Optional<ElementDef> element(SegmentDef position, Location place) {
        return position.elements().stream()
                .filter(element -> element.position() == place.element())
                .findFirst()
                .flatMap(element -> place.component() == 0
                        ? Optional.of(element)
                        : element.components().stream()
                                .filter(component -> component.component() == place.component())
                                .findFirst());
    }
}

package io.github.claimwright.validate.declared;

import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.rule.Hidden;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message with places in braces, such as {@code the frequency is {CLM05-3}}.
 *
 * @param places the places
 */
record Wording(List<Place> places) {
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

    /** Data elements that hold codes, dates of claims and procedures, though they are not of a type that says so. */
    private static final Set<String> NOT_PERSONAL = Set.of("1271", "234", "1251", "1331", "1073", "1325");

    /** States and ZIP codes are codes by type, but parts of someone's address. */
    private static final Set<String> OF_ADDRESSES = Set.of("156", "116");

    private static final Set<String> PERSONAL_SEGMENTS = Set.of("DMG", "PAT", "NM1", "N3");

    static Wording parse(String text, LoopDef asked, Place subject, int line) throws DeclarationException {
        PlaceParser parser = new PlaceParser(asked, line);
        List<Place> places = new ArrayList<>();
        for (String place :
                BRACES.matcher(text).results().map(found -> found.group(1)).toList()) {
            places.add(parser.parse(place).seenFrom(subject));
        }
        return new Wording(List.copyOf(places));
    }

    /** The message with {@code %s} for each place. */
    static String template(String text) {
        return BRACES.matcher(text.replace("%", "%%")).replaceAll("%s");
    }

    Object[] values(LoopNode loop, @Nullable SegmentNode subject) {
        return places.stream().map(place -> value(place, loop, subject)).toArray();
    }

    private static Object value(Place place, LoopNode loop, @Nullable SegmentNode subject) {
        SegmentNode[] first = new SegmentNode[1];
        boolean found = place.any(loop, subject, segment -> {
            first[0] = segment;
            return place.isIn(segment);
        });
        return found ? shown(place, place.textIn(first[0])) : "nothing";
    }

    /** Amounts, counts, dates of service and codes are shown; anything else may be a patient's. */
    private static Object shown(Place place, String text) {
        boolean code = Optional.ofNullable(place.definition())
                .filter(definition -> isCode(definition) && !PERSONAL_SEGMENTS.contains(place.tag()))
                .isPresent();
        return code ? text : new Hidden(text);
    }

    private static boolean isCode(ElementDef definition) {
        String element = definition.dataElement();
        return (definition.type() != DataType.AN && !OF_ADDRESSES.contains(element)) || NOT_PERSONAL.contains(element);
    }
}

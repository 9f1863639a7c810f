package io.github.claimwright.validate.declared;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.rule.Nearest;
import io.github.claimwright.validate.tree.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads places and looks each up in the guide, so that no rule asks for what a claim cannot have. */
final class PlaceParser {
    private static final Guide GUIDE = Guide.professional();
    private static final String LOOP = "[12][0-9]{3}[A-Z]{0,2}|ST";
    private static final Pattern WHOLE_LOOP = Pattern.compile(LOOP);
    private static final Pattern PLACE = Pattern.compile("(?:(?<loop>" + LOOP + ")/)?(?<tag>[A-Z][A-Z0-9]{1,2})"
            + "(?:\\*(?<code>[A-Z0-9]{1,3})(?:\\.(?<of>[0-9]{2}))?|(?<at>[0-9]{2}))?(?:-(?<part>[1-9]))?");

    private final LoopDef asked;
    private final int line;

    /** Reads places as seen from a loop; the line is named when one is wrong. */
    PlaceParser(LoopDef asked, int line) {
        this.asked = asked;
        this.line = line;
    }

    /** The loop with the id. */
    static LoopDef loop(String id, int line) throws DeclarationException {
        List<String> ids = GUIDE.loops().stream().map(LoopDef::id).toList();
        if (!ids.contains(id)) {
            throw new DeclarationException(line, "the guide has no loop " + id + Nearest.hint(id, ids));
        }
        return GUIDE.loop(id);
    }

    /** The loops that a rule names: one, several with {@code |} between them, or {@code *} for all that have the place. */
    static List<LoopDef> loops(String ids, String place, int line) throws DeclarationException {
        if (ids.equals("*")) {
            return GUIDE.loops().stream()
                    .filter(loop -> WHOLE_LOOP.matcher(loop.id()).matches() && has(loop, place))
                    .toList();
        }
        List<LoopDef> loops = new ArrayList<>();
        for (String id : ids.split("\\|", -1)) {
            loops.add(loop(id, line));
        }
        return loops;
    }

    private static boolean has(LoopDef loop, String place) {
        try {
            new PlaceParser(loop, 0).parse(place);
            return true;
        } catch (DeclarationException notThere) {
            return false;
        }
    }

    static boolean isPlace(String text) {
        return WHOLE_LOOP.matcher(text).matches() || PLACE.matcher(text).matches();
    }

    Place parse(String text) throws DeclarationException {
        if (WHOLE_LOOP.matcher(text).matches()) {
            LoopDef loop = loop(text, line);
            return new Place(text, loop, "", 0, null, 0, 0, 0, null, Place.around(loop), false);
        }
        Matcher found = PLACE.matcher(text);
        if (!found.matches()) {
            throw new DeclarationException(
                    line, "%s is no place; write it like CLM05-3, REF*F8, REF*F8.02 or 2010BA/DMG02".formatted(text));
        }
        return place(text, found);
    }

    private Place place(String text, Matcher found) throws DeclarationException {
        LoopDef named = found.group("loop") == null ? null : loop(found.group("loop"), line);
        LoopDef loop = named == null ? asked : named;
        String tag = found.group("tag");
        String code = found.group("code");
        int element = number(found, "at") + number(found, "of");
        int component = number(found, "part");
        List<SegmentDef> positions = positions(loop, tag, code);
        ElementDef definition = element == 0 ? null : element(positions, text, element, component);
        return new Place(
                text,
                named,
                tag,
                Tag.code(tag),
                code,
                code == null ? 0 : Qualifier.code(code),
                element,
                component,
                definition,
                Place.around(named),
                false);
    }

    private List<SegmentDef> positions(LoopDef loop, String tag, @Nullable String code) throws DeclarationException {
        List<SegmentDef> tagged = loop.segments(Tag.code(tag));
        if (tagged.isEmpty()) {
            List<String> known =
                    loop.segments().stream().map(SegmentDef::tag).distinct().toList();
            throw new DeclarationException(
                    line, "loop %s has no segment %s; it has %s".formatted(loop.id(), tag, String.join(", ", known)));
        }
        if (code == null) {
            return tagged;
        }
        List<SegmentDef> coded = tagged.stream()
                .filter(position -> codes(position).anyMatch(code::equals))
                .toList();
        if (coded.isEmpty()) {
            List<String> known =
                    tagged.stream().flatMap(PlaceParser::codes).distinct().toList();
            throw new DeclarationException(
                    line,
                    "loop %s has no %s*%s; %s01 is %s".formatted(loop.id(), tag, code, tag, String.join(", ", known)));
        }
        return coded;
    }

    private static Stream<String> codes(SegmentDef position) {
        ElementDef first = position.element(1);
        ElementDef coded = first.isComposite() ? first.components().get(0) : first;
        return Optional.ofNullable(coded.codes()).stream().flatMap(list -> list.codes().stream());
    }

    private ElementDef element(List<SegmentDef> positions, String text, int element, int component)
            throws DeclarationException {
        return positions.stream()
                .flatMap(position -> position.elements().stream())
                .filter(definition -> definition.position() == element)
                .flatMap(definition -> component == 0 ? Stream.of(definition) : component(definition, component))
                .findFirst()
                .orElseThrow(() -> new DeclarationException(line, "the guide has no element " + text));
    }

    private static Stream<ElementDef> component(ElementDef composite, int component) {
        return composite.components().stream().filter(part -> part.component() == component);
    }

    private static int number(Matcher found, String group) {
        return Stream.ofNullable(found.group(group))
                .flatMapToInt(text -> IntStream.of(Integer.parseInt(text)))
                .sum();
    }
}

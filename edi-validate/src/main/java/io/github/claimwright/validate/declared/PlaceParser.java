package io.github.claimwright.validate.declared;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.rule.Nearest;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.Qualifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        for (LoopDef loop : GUIDE.loops()) {
            if (loop.id().equals(id)) {
                return loop;
            }
        }
        List<String> ids = GUIDE.loops().stream().map(LoopDef::id).toList();
        throw new DeclarationException(line, "the guide has no loop " + id + Nearest.hint(id, ids));
    }

    /** The loops that a rule names: one, several with {@code |} between them, or {@code *} for all that have the place. */
    static List<LoopDef> loops(String ids, String place, int line) throws DeclarationException {
        if (ids.equals("*")) {
            Matcher parts = matcher(place, line);
            return GUIDE.loops().stream()
                    .filter(loop -> WHOLE_LOOP.matcher(loop.id()).matches() && has(loop, parts))
                    .toList();
        }
        List<LoopDef> loops = new ArrayList<>();
        for (String id : ids.split("\\|", -1)) {
            loops.add(loop(id, line));
        }
        return loops;
    }

    private static boolean has(LoopDef loop, Matcher parts) {
        List<SegmentDef> positions = coded(loop.segments(Tag.code(parts.group("tag"))), parts.group("code"));
        int element = element(parts);
        return !positions.isEmpty() && (element == 0 || definition(positions, element, number(parts, "part")) != null);
    }

    static boolean isPlace(String text) {
        return WHOLE_LOOP.matcher(text).matches() || PLACE.matcher(text).matches();
    }

    Place parse(String text) throws DeclarationException {
        if (WHOLE_LOOP.matcher(text).matches()) {
            LoopDef loop = loop(text, line);
            return new Place(
                    text, loop, "", 0, null, 0, 0, 0, null, Place.around(loop), Place.needs(asked, loop), false);
        }
        return place(text, matcher(text, line));
    }

    private static Matcher matcher(String text, int line) throws DeclarationException {
        Matcher parts = PLACE.matcher(text);
        if (!parts.matches()) {
            throw new DeclarationException(
                    line, "%s is no place; write it like CLM05-3, REF*F8, REF*F8.02 or 2010BA/DMG02".formatted(text));
        }
        return parts;
    }

    private Place place(String text, Matcher parts) throws DeclarationException {
        LoopDef named = parts.group("loop") == null ? null : loop(parts.group("loop"), line);
        LoopDef loop = named == null ? asked : named;
        String tag = parts.group("tag");
        String code = parts.group("code");
        int element = element(parts);
        int component = number(parts, "part");
        List<SegmentDef> positions = positions(loop, tag, code);
        ElementDef definition = element == 0 ? null : definition(positions, element, component);
        if (element != 0 && definition == null) {
            throw new DeclarationException(line, "the guide has no element " + text);
        }
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
                named == null ? needs(tag, code) : Place.needs(asked, named),
                false);
    }

    private static Needs needs(String tag, @Nullable String code) {
        return code == null ? Needs.tag(tag) : Needs.kind(tag, code);
    }

    private List<SegmentDef> positions(LoopDef loop, String tag, @Nullable String code) throws DeclarationException {
        List<SegmentDef> tagged = loop.segments(Tag.code(tag));
        if (tagged.isEmpty()) {
            List<String> known =
                    loop.segments().stream().map(SegmentDef::tag).distinct().toList();
            throw new DeclarationException(
                    line, "loop %s has no segment %s; it has %s".formatted(loop.id(), tag, String.join(", ", known)));
        }
        List<SegmentDef> coded = coded(tagged, code);
        if (coded.isEmpty()) {
            List<String> known = tagged.stream()
                    .flatMap(position -> codes(position).stream())
                    .distinct()
                    .toList();
            throw new DeclarationException(
                    line,
                    "loop %s has no %s*%s; %s01 is %s".formatted(loop.id(), tag, code, tag, String.join(", ", known)));
        }
        return coded;
    }

    private static List<SegmentDef> coded(List<SegmentDef> tagged, @Nullable String code) {
        if (code == null) {
            return tagged;
        }
        List<SegmentDef> coded = new ArrayList<>();
        for (SegmentDef position : tagged) {
            if (codes(position).contains(code)) {
                coded.add(position);
            }
        }
        return coded;
    }

    private static Collection<String> codes(SegmentDef position) {
        ElementDef first = position.element(1);
        CodeList list = first.isComposite() ? first.components().get(0).codes() : first.codes();
        return list == null ? List.of() : list.codes();
    }

    private static @Nullable ElementDef definition(List<SegmentDef> positions, int element, int component) {
        for (SegmentDef position : positions) {
            for (ElementDef definition : position.elements()) {
                if (definition.position() != element) {
                    continue;
                }
                ElementDef part = component == 0 ? definition : component(definition, component);
                if (part != null) {
                    return part;
                }
            }
        }
        return null;
    }

    private static @Nullable ElementDef component(ElementDef composite, int component) {
        for (ElementDef part : composite.components()) {
            if (part.component() == component) {
                return part;
            }
        }
        return null;
    }

    /** The element that {@code CLM05} or {@code REF*F8.02} names; 0 when a place names none. */
    private static int element(Matcher parts) {
        return number(parts, "at") + number(parts, "of");
    }

    private static int number(Matcher parts, String group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

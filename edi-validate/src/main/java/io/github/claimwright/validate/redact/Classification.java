package io.github.claimwright.validate.redact;

import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which elements of the guide identify somebody: a table, and the guide's own types where the table is silent. */
final class Classification {
    private static final String TABLE = "identifying.txt";
    private static final String ANY = "*";
    private static final Set<String> ENVELOPES = Set.of("ISA", "GS", "ST", "SE", "GE", "IEA", "TA1");

    /** Until a segment stands anywhere, what is as short as a code is one. */
    private static final int LONGEST_CODE = 3;

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.,]{1,18}");
    private static final Pattern SEGMENT_ID = Pattern.compile("[A-Z0-9]{1,3}");

    /**
     * A line of the table.
     *
     * @param loops the loops it is for
     * @param element the element with its segment, such as {@code NM109}
     * @param when the element of the same segment that has to hold one of the codes; 0 for no condition
     * @param codes those codes
     * @param kind what the value is
     */
    private record Line(Set<String> loops, String element, int when, Set<String> codes, Kind kind) {

        boolean matches(SegmentNode segment, String loop) {
            return (loops.contains(ANY) || loops.contains(loop))
                    && (when == 0 || codes.contains(segment.text(when, 1)));
        }
    }

    private final Map<String, List<Line>> lines = new HashMap<>();

    Classification() {
        try (InputStream in = Classification.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + TABLE + " is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(String text) {
        List<String> words = List.of(text.trim().split("\\s+", -1));
        String[] condition = words.size() == 4 ? words.get(2).split("=", 2) : new String[] {"", ""};
        Line line = new Line(
                Set.of(words.get(0).split(",", -1)),
                words.get(1),
                condition[0].isEmpty() ? 0 : Integer.parseInt(condition[0].substring(condition[0].length() - 2)),
                Set.of(condition[1].split(",", -1)),
                Kind.valueOf(words.get(words.size() - 1).toUpperCase(Locale.ROOT)));
        lines.computeIfAbsent(line.element(), unused -> new ArrayList<>()).add(line);
    }

    /** What a value is: the component of an element, or with component 0 the whole of a simple one. */
    Kind of(SegmentNode segment, int element, int component) {
        SegmentDef position = segment.definition();
        String name = "%s%02d".formatted(segment.tag(), element);
        if (position == null) {
            return ENVELOPES.contains(segment.tag())
                    ? Optional.ofNullable(listed(segment, ANY, name)).orElse(Kind.KEEP)
                    : unplaced(segment, element, component);
        }
        Kind listed = listed(segment, position.loop().id(), component == 0 ? name : name + "-" + component);
        if (listed == null && component > 0) {
            listed = listed(segment, position.loop().id(), name);
        }
        return listed == null ? byType(segment, element, component, position) : listed;
    }

    /** Whether a segment id is one, and not text behind a terminator that somebody typed. */
    static boolean isSegmentId(String tag) {
        return SEGMENT_ID.matcher(tag).matches();
    }

    private static Kind unplaced(SegmentNode segment, int element, int component) {
        boolean code = segment.end(element, component) - segment.start(element, component) <= LONGEST_CODE;
        return element == 1 && code ? Kind.KEEP : Kind.UNKNOWN;
    }

    private @Nullable Kind listed(SegmentNode segment, String loop, String name) {
        for (Line line : lines.getOrDefault(name, List.of())) {
            if (line.matches(segment, loop)) {
                return line.kind();
            }
        }
        return null;
    }

    private static Kind byType(SegmentNode segment, int element, int component, SegmentDef position) {
        ElementDef definition = definition(position, element, component);
        DataType type = definition == null ? null : definition.type();
        if (definition == null || type == null) {
            return Kind.UNKNOWN;
        }
        String value = segment.text(element, component);
        return switch (type) {
            case ID -> keptIf(value.length() <= definition.max());
            case N0, R, TM -> keptIf(NUMBER.matcher(value).matches());
            case DT -> Kind.DATE;
            case AN, COMPOSITE -> Kind.UNKNOWN;
        };
    }

    /** What stands where the guide wants a code or a number is one only if it looks like one. */
    private static Kind keptIf(boolean sound) {
        return sound ? Kind.KEEP : Kind.UNKNOWN;
    }

    private static @Nullable ElementDef definition(SegmentDef position, int element, int component) {
        if (element > position.elements().size()) {
            return null;
        }
        ElementDef whole = position.element(element);
        if (component <= 1 && whole.components().isEmpty()) {
            return whole;
        }
        return component > 0 && component <= whole.components().size()
                ? whole.components().get(component - 1)
                : null;
    }
}

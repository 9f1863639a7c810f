package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What guide lines refer to by name: data elements, composites, standard segments, code lists and bodies. */
final class Dictionary {
    /** What stands for any value where codes could stand. */
    private static final String ANY = "-";

    private final Map<String, StandardSegment.Part> elements = new HashMap<>();
    private final Map<String, StandardSegment> segments = new HashMap<>();
    private final Map<String, Values> values = new HashMap<>();
    private final Map<String, Values> inline = new HashMap<>(Map.of(ANY, Values.ANY));
    private final Map<String, List<ElementLine>> bodies = new HashMap<>();

    /** {@code element number type min max name}. */
    void addElement(Columns columns) {
        String number = columns.required(1, "number");
        DataElement element = new DataElement(
                number,
                Words.type(columns.required(2, "type")),
                Words.number(columns.required(3, "min")),
                Words.number(columns.required(4, "max")),
                columns.required(5, "name"));
        declare(elements, number, new StandardSegment.Part(element, List.of(), List.of(), 1));
    }

    /** {@code composite code name components notes}. */
    void addComposite(Columns columns) {
        String code = columns.required(1, "code");
        DataElement element = new DataElement(code, DataType.COMPOSITE, 0, 0, columns.required(2, "name"));
        List<StandardSegment.Part> components = new ArrayList<>();
        for (String number : Words.of(columns.optional(3))) {
            components.add(part(number));
        }
        declare(
                elements,
                code,
                new StandardSegment.Part(element, List.copyOf(components), notes(columns.optional(4)), 1));
    }

    /** {@code segment tag elements notes}. */
    void addSegment(Columns columns) {
        List<StandardSegment.Part> parts = new ArrayList<>();
        for (String number : Words.of(columns.required(2, "elements"))) {
            parts.add(repeatable(number));
        }
        declare(
                segments,
                columns.required(1, "tag"),
                new StandardSegment(List.copyOf(parts), notes(columns.optional(3))));
    }

    private static List<SyntaxNote> notes(String text) {
        List<SyntaxNote> notes = new ArrayList<>();
        for (String note : Words.of(text)) {
            notes.add(SyntaxNote.parse(note));
        }
        return List.copyOf(notes);
    }

    /** {@code list name codes}. */
    void addList(Columns columns) {
        String name = columns.required(1, "name");
        declare(values, name, new Values(codes(columns.required(2, "codes")), null));
    }

    /** {@code set id name}. */
    void addSet(Columns columns) {
        String id = columns.required(1, "id");
        declare(values, id, new Values(null, new CodeSet(id, columns.required(2, "name"))));
    }

    /** {@code body name}; its element lines are added to the list that is returned. */
    List<ElementLine> addBody(Columns columns) {
        List<ElementLine> lines = new ArrayList<>();
        declare(bodies, columns.required(1, "name"), lines);
        return lines;
    }

    private static <T> void declare(Map<String, T> names, String name, T value) {
        if (names.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("'" + name + "' was declared before");
        }
    }

    private StandardSegment.Part repeatable(String text) {
        int star = text.indexOf('*');
        return star < 0 ? part(text) : part(text.substring(0, star)).repeating(Words.number(text.substring(star + 1)));
    }

    private StandardSegment.Part part(String number) {
        return known(elements.get(number), "data element", number);
    }

    /** The standard segment of a tag. */
    StandardSegment segment(String tag) {
        return known(segments.get(tag), "segment", tag);
    }

    /** The lines of a body. */
    List<ElementLine> body(String name) {
        return known(bodies.get(name), "body", name);
    }

    /** The values of a text: codes {@code A,B}, {@code @name} of a list or set, or {@code -} for any value. */
    Values values(String text) {
        if (text.charAt(0) == '@') {
            return known(values.get(text.substring(1)), "code list or set", text.substring(1));
        }
        Values values = inline.get(text);
        if (values == null) {
            values = new Values(codes(text), null);
            inline.put(text, values);
        }
        return values;
    }

    private static CodeList codes(String text) {
        return CodeList.of(Words.split(text, ','));
    }

    private static <T> T known(@Nullable T value, String kind, String name) {
        if (value == null) {
            throw new IllegalArgumentException(kind + " '" + name + "' is not declared above");
        }
        return value;
    }
}

package io.github.claimwright.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A segment position while its lines are still being read. */
final class SegmentDraft {
    private final String tag;
    private final int rank;
    private final Usage usage;
    private final int maxRepeat;
    private final String name;
    private final List<Dispute> disputes;
    private final List<SyntaxNote> notes;
    private final List<ElementDraft> elements;
    private final List<ElementDraft> keys = new ArrayList<>();

    private static final int TAG = 2;
    private static final int USAGE = 3;
    private static final int REPEAT = 4;
    private static final int KEY = 5;
    private static final int BODY = 6;
    private static final int NAME = 7;
    private static final int EVIDENCE = 8;

    /** Reads an {@code at} line: the segment's place, then what selects it, its body and its name. */
    SegmentDraft(Columns columns, Dictionary dictionary) {
        this.rank = Rank.parse(columns.required(1, "position"));
        this.tag = columns.required(TAG, "segment");
        this.usage = columns.usage(USAGE);
        this.maxRepeat = columns.repeat(REPEAT);
        this.name = columns.required(NAME, "name");
        this.disputes = columns.disputes(EVIDENCE);
        StandardSegment standard = dictionary.segment(tag);
        this.notes = standard.notes();
        this.elements = standard.draft(this);
        for (String body : Words.of(columns.optional(BODY))) {
            applyAll(dictionary.body(body));
        }
        for (String key : Words.of(columns.optional(KEY))) {
            addKey(key, dictionary);
        }
    }

    private void addKey(String key, Dictionary dictionary) {
        int sign = key.indexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("'" + key + "' selects nothing; expected something like 01=85");
        }
        ElementDraft draft = find(key.substring(0, sign));
        draft.select(dictionary.values(key.substring(sign + 1)));
        if (draft.codes() == null) {
            throw new IllegalArgumentException("'" + key + "' names no codes that could select the segment");
        }
        keys.add(draft);
    }

    /** The element or component of a reference such as {@code 01} or {@code 01-1}. */
    private ElementDraft find(String reference) {
        int dash = reference.indexOf('-');
        return dash < 0
                ? element(Words.number(reference))
                : element(Words.number(reference.substring(0, dash)))
                        .component(Words.number(reference.substring(dash + 1)));
    }

    private void applyAll(List<ElementLine> lines) {
        for (ElementLine line : lines) {
            apply(line);
        }
    }

    /** Applies an element line to the positions it names. */
    void apply(ElementLine line) {
        for (int position = line.first(); position <= line.last(); position++) {
            ElementDraft element = element(position);
            (line.component() == 0 ? element : element.component(line.component())).apply(line);
        }
    }

    private ElementDraft element(int position) {
        if (position < 1 || position > elements.size()) {
            throw new IllegalArgumentException(tag + " has no element " + position);
        }
        return elements.get(position - 1);
    }

    @Nullable
    Qualifier qualifier() {
        if (keys.isEmpty()) {
            return null;
        }
        List<Qualifier.Condition> conditions = new ArrayList<>();
        for (ElementDraft key : keys) {
            conditions.add(new Qualifier.Condition(key.position(), key.component(), codesOf(key)));
        }
        return new Qualifier(conditions);
    }

    private static CodeList codesOf(ElementDraft key) {
        CodeList codes = key.codes();
        if (codes == null) {
            throw new IllegalArgumentException("element " + key.position() + " selects the segment and has no codes");
        }
        return codes;
    }

    List<ElementDef> defineElements(String subject) {
        List<ElementDef> defined = new ArrayList<>(elements.size());
        for (ElementDraft draft : elements) {
            defined.add(new ElementDef(subject, draft));
        }
        return List.copyOf(defined);
    }

    String tag() {
        return tag;
    }

    int rank() {
        return rank;
    }

    Usage usage() {
        return usage;
    }

    int maxRepeat() {
        return maxRepeat;
    }

    String name() {
        return name;
    }

    List<Dispute> disputes() {
        return disputes;
    }

    List<SyntaxNote> notes() {
        return notes;
    }
}

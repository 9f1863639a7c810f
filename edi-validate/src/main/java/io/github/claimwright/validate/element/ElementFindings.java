package io.github.claimwright.validate.element;

import io.github.claimwright.guide.CodeList;
import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.PracticalLimit;
import io.github.claimwright.guide.SyntaxNote;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.rule.Hidden;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words the breaches inside of segments. What may be a patient's is hidden; codes, counts and amounts are shown. */
final class ElementFindings {
    private static final int LONGEST_CODE = 3;
    private static final int MOST_CODES = 24;

    private final FindingSink sink;

    ElementFindings(FindingSink sink) {
        this.sink = sink;
    }

    static String text(SegmentNode segment, int start, int end) {
        return new String(segment.buffer(), start, end - start, StandardCharsets.ISO_8859_1);
    }

    void missing(SegmentNode segment, ElementPlan element) {
        found(ElementRules.REQUIRED, segment, element);
    }

    void notUsed(SegmentNode segment, ElementPlan element) {
        found(ElementRules.NOT_USED, segment, element);
    }

    void repetition(SegmentNode segment, ElementPlan element) {
        found(ElementRules.REPETITION, segment, element);
    }

    void character(SegmentNode segment, ElementPlan element) {
        found(ValueRules.CHARACTER, segment, element);
    }

    void blank(SegmentNode segment, ElementPlan element, String what) {
        found(ValueRules.BLANK, segment, element, what);
    }

    void tooLong(SegmentNode segment, ElementPlan element, int length) {
        found(ValueRules.LONG, segment, element, length, element.max());
    }

    void tooShort(SegmentNode segment, ElementPlan element, int length) {
        found(ValueRules.SHORT, segment, element, length, element.min());
    }

    void aboveLimit(SegmentNode segment, ElementPlan element, int length, int limit) {
        found(ValueRules.LIMIT, segment, element, length, limit);
    }

    void digits(SegmentNode segment, ElementPlan element, int start, int end, PracticalLimit limit) {
        found(ValueRules.DIGITS, segment, element, text(segment, start, end), limit.length(), limit.decimals());
    }

    void noNumber(SegmentNode segment, ElementPlan element, int start, int end) {
        found(ValueRules.NUMBER, segment, element, new Hidden(text(segment, start, end)));
    }

    void oddNumber(SegmentNode segment, ElementPlan element, int start, int end) {
        found(ValueRules.NUMBER_FORM, segment, element, text(segment, start, end));
    }

    void noTime(SegmentNode segment, ElementPlan element, int start, int end) {
        found(ValueRules.TIME, segment, element, new Hidden(text(segment, start, end)));
    }

    void noDate(SegmentNode segment, ElementPlan element, int start, int end, String expected) {
        String text = text(segment, start, end);
        boolean ofService = segment.is(0, "DTP") && segment.is(1, "472");
        found(ValueRules.DATE, segment, element, ofService ? text : new Hidden(text), expected);
    }

    void code(Rule rule, SegmentNode segment, ElementPlan element, String code, CodeList expected) {
        Object shown = code.length() <= LONGEST_CODE ? code : new Hidden(code);
        found(rule, segment, element, shown, list(expected.codes()));
    }

    private static String list(List<String> codes) {
        return codes.size() <= MOST_CODES
                ? String.join(", ", codes)
                : "%s or one of %d others"
                        .formatted(String.join(", ", codes.subList(0, MOST_CODES)), codes.size() - MOST_CODES);
    }

    void components(SegmentNode segment, ElementPlan element, int sent) {
        int defined = element.definition().type() == DataType.COMPOSITE ? element.size() : 0;
        found(ElementRules.COMPONENTS, segment, element, sent, defined == 0 ? "none" : Integer.toString(defined));
    }

    void surplus(SegmentNode segment, int sent, int defined) {
        sink.found(ElementRules.SURPLUS, segment.location(defined + 1, 0), segment.tag(), sent, defined);
    }

    void trailing(SegmentNode segment, int last) {
        sink.found(ElementRules.TRAILING, segment.location(last + 1, 0), segment.tag());
    }

    void trailing(SegmentNode segment, ElementPlan composite, int last) {
        Location place = segment.location(composite.definition().position(), last + 1);
        sink.found(ElementRules.TRAILING, place, composite.definition().phrase() + " (" + composite.place() + ")");
    }

    void note(SegmentNode segment, ElementPlan blamed, SyntaxNote note) {
        boolean exclusive = note.relation() == SyntaxNote.Relation.EXCLUSIVE;
        Rule rule = exclusive ? ElementRules.EXCLUSIVE : ElementRules.CONDITIONAL;
        found(rule, segment, blamed, NoteWords.of(note, blamed.definition()));
    }

    private void found(Rule rule, SegmentNode segment, ElementPlan element, Object... more) {
        ElementDef definition = element.definition();
        Object[] values = new Object[more.length + 2];
        values[0] = definition.phrase();
        values[1] = element.place();
        System.arraycopy(more, 0, values, 2, more.length);
        sink.found(rule, segment.location(definition.position(), definition.component()), values);
    }
}

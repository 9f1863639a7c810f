package io.github.claimwright.validate.report;

import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One segment as it stands in the file, with its own delimiters; values that may be a patient's are covered up. */
public final class SegmentText {
    /** Stands for a value that is not shown. */
    public static final String COVERED = "###";

    private final boolean showValues;
    private final Style style;

    /** Text as the options want it: with color or without, values covered up or not. */
    public SegmentText(ReportOptions options) {
        this.showValues = options.showValues();
        this.style = Style.of(options.color());
    }

    /** The segment's text, the elements that the findings are about in the color of an error. */
    public String of(SegmentNode segment, List<Finding> findings) {
        Set<Integer> faulty =
                findings.stream().map(finding -> finding.location().element()).collect(Collectors.toSet());
        StringBuilder text = new StringBuilder(style.heading(Wording.printable(segment.tag())));
        for (int element = 1; element <= segment.elements(); element++) {
            String value = Wording.printable(element(segment, element));
            text.append(segment.delimiters().element())
                    .append(faulty.contains(element) && !value.isEmpty() ? style.bad(value) : value);
        }
        char end = segment.delimiters().segment();
        return text.append(Character.isISOControl(end) ? "" : end).toString();
    }

    private String element(SegmentNode segment, int element) {
        int components = segment.components(element);
        if (showValues || components == 0 || segment.tag().equals("ISA")) {
            return segment.text(element);
        }
        if (components == 1) {
            return covered(segment, element, onlyComponent(segment, element), segment.text(element));
        }
        StringBuilder text = new StringBuilder();
        for (int component = 1; component <= components; component++) {
            text.append(component > 1 ? String.valueOf(segment.delimiters().component()) : "")
                    .append(covered(segment, element, component, segment.text(element, component)));
        }
        return text.toString();
    }

    /** What an element without a component separator is: the first component of a composite, or with 0 a simple element. */
    static int onlyComponent(SegmentNode segment, int element) {
        SegmentDef position = segment.definition();
        return position != null
                        && element <= position.elements().size()
                        && position.element(element).isComposite()
                ? 1
                : 0;
    }

    private static String covered(SegmentNode segment, int element, int component, String value) {
        return !value.isEmpty() && PatientValues.mayHold(segment, element, component) ? COVERED : value;
    }
}

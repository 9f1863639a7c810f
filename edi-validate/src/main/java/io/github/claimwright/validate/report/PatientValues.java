package io.github.claimwright.validate.report;

import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.SegmentDef;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a file may be a patient's. Codes, amounts, counts, dates of service, account numbers, and who bills,
 * orders and pays are not; names, ids, addresses and dates of people, all other dates and ids of a claim, and free text are.
 * What the guide has no place for may be anything.
 */
public final class PatientValues {
    private static final Set<String> ENVELOPES = Set.of("ISA", "GS", "ST", "SE", "GE", "IEA", "TA1");

    /** Loops about a person, or about the place where one lives or was picked up. */
    private static final Set<String> PEOPLE =
            Set.of("2000B", "2000C", "2010BA", "2010CA", "2330A", "2310E", "2310F", "2420G", "2420H");

    /** Loops whose references and attachments are of one claim. */
    private static final Set<String> CLAIMS = Set.of("2300", "2320", "2330B", "2400", "2410", "2430");

    private static final Set<String> PERSONAL = Set.of("N3", "N4", "DMG");
    private static final Set<String> FREE_TEXT = Set.of("NTE", "K3", "CR1", "CR2");
    private static final Set<String> CLAIM_NUMBERS = Set.of("REF", "PWK", "HCP", "SBR", "MOA", "FRM");
    private static final int LONGEST_CODE = 3;

    private PatientValues() {}

    /** Whether a value, the component of an element or with component 0 the whole of it, may be a patient's. */
    public static boolean mayHold(SegmentNode segment, int element, int component) {
        SegmentDef position = segment.definition();
        if (position == null) {
            return !ENVELOPES.contains(segment.tag())
                    && (element > 1 || length(segment, element, component) > LONGEST_CODE);
        }
        if (element > position.elements().size()) {
            return true;
        }
        return mayHold(segment, position, element, component);
    }

    private static boolean mayHold(SegmentNode segment, SegmentDef position, int element, int component) {
        String tag = position.tag();
        String loop = position.loop().id();
        if (tag.equals("DTP")) {
            return element > 2 && !segment.is(1, "472");
        }
        if (PEOPLE.contains(loop)) {
            return PERSONAL.contains(tag) || !isCode(segment, position, element, component);
        }
        boolean hidden = FREE_TEXT.contains(tag) || (CLAIMS.contains(loop) && CLAIM_NUMBERS.contains(tag));
        return hidden && type(position, element, component) == DataType.AN;
    }

    private static boolean isCode(SegmentNode segment, SegmentDef position, int element, int component) {
        return position.tag().equals("HL")
                || (type(position, element, component) == DataType.ID
                        && length(segment, element, component) <= LONGEST_CODE);
    }

    private static @Nullable DataType type(SegmentDef position, int element, int component) {
        ElementDef whole = position.element(element);
        if (component == 0) {
            return whole.type();
        }
        return component <= whole.components().size()
                ? whole.components().get(component - 1).type()
                : DataType.AN;
    }

    private static int length(SegmentNode segment, int element, int component) {
        return segment.end(element, component) - segment.start(element, component);
    }
}

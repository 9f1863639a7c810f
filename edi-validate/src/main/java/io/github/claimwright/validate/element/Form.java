package io.github.claimwright.validate.element;

import io.github.claimwright.guide.DataType;
import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.Usage;

/** How the value of an element is judged. */
enum Form {
    /** Not at all: the guide does not use it, which its presence alone says. */
    UNUSED,
    /** Component by component. */
    COMPOSITE,
    /** Not at all: it was judged with the place of the segment. */
    JUDGED,
    /** By its codes. */
    CODE,
    /** As text, by its length. */
    TEXT,
    /** As a whole number. */
    WHOLE_NUMBER,
    /** As a number with a point. */
    DECIMAL,
    /** As a date. */
    DATE,
    /** As a time. */
    TIME,
    /** As a date or a range of dates, which the element before it says. */
    DATE_BY_QUALIFIER;

    static Form of(ElementDef element, Selection selection) {
        if (element.usage() == Usage.NOT_USED) {
            return UNUSED;
        }
        if (element.type() == DataType.COMPOSITE) {
            return COMPOSITE;
        }
        if (selection == Selection.ELEMENT || selection == Selection.ALL) {
            return JUDGED;
        }
        if (element.codes() != null) {
            return CODE;
        }
        return element.isDateByQualifier() ? DATE_BY_QUALIFIER : of(element.type());
    }

    private static Form of(DataType type) {
        return switch (type) {
            case N0 -> WHOLE_NUMBER;
            case R -> DECIMAL;
            case DT -> DATE;
            case TM -> TIME;
            case ID, AN, COMPOSITE -> TEXT;
        };
    }
}

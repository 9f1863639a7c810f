package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.Hidden;
import io.github.claimwright.validate.tree.SegmentNode;

/** How messages show what was sent: codes and control numbers as they are, anything that may be a patient's hidden. */
final class Shown {
    private static final int LONGEST_CODE = 3;
    private static final int LONGEST_NUMBER = 20;

    private Shown() {}

    /** A code, which is shown only when it is as short as one: anything longer may be a misplaced value. */
    static Object code(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        return text.length() <= LONGEST_CODE ? text : new Hidden(text);
    }

    /** A control number or count. */
    static Object number(SegmentNode segment, int element) {
        String text = segment.text(element);
        if (text.isEmpty()) {
            return "empty";
        }
        return text.length() <= LONGEST_NUMBER ? text : new Hidden(text);
    }
}

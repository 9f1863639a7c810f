package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.element.ElementRules;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.X12Text;

/** What can be wrong with the elements of any segment of the envelopes. */
final class ControlElements {
    private ControlElements() {}

    /** Says that there are more elements than X12 defines, or separators behind the last one. */
    static void judge(SegmentNode segment, int defined, FindingSink sink) {
        int last = segment.elements();
        while (last > 0 && !segment.has(last)) {
            last--;
        }
        if (last > defined) {
            sink.found(ElementRules.SURPLUS, segment.location(defined + 1, 0), segment.tag(), last, defined);
        } else if (segment.elements() > last) {
            sink.found(ElementRules.TRAILING, segment.location(last + 1, 0), segment.tag());
        }
    }

    /** Whether a value does not begin with a blank and holds neither separators nor characters that X12 does not have. */
    static boolean isSound(SegmentNode segment, int element) {
        String text = segment.text(element);
        return !text.startsWith(" ")
                && text.indexOf(segment.delimiters().component()) < 0
                && text.indexOf(segment.delimiters().repetition()) < 0
                && text.chars().allMatch(c -> X12Text.isExtended((char) c));
    }
}

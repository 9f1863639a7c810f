package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Tag;
import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.scan.HeaderFault;
import io.github.claimwright.validate.scan.ScannedSegment;
import io.github.claimwright.validate.scan.SegmentScanner;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Delimiters;
import java.util.function.Function;

/**
 * Recognizes a file whose composites are taken apart by another character than the one in ISA16, by the first CLM: its fifth
 * element has three components, place, type and frequency. Goes on with the character that is really used, and back to the
 * one of ISA16 where a diagnosis or a line shows that only the CLM was wrong.
 */
final class ComponentSeparator {
    private static final int PLACE_TYPE_FREQUENCY = 5;
    private static final int LENGTH = 6;
    private static final int HI = Tag.code("HI");
    private static final int SV1 = Tag.code("SV1");

    private final SegmentScanner scanner;
    private final FindingSink sink;
    private char declared;

    ComponentSeparator(SegmentScanner scanner, FindingSink sink) {
        this.scanner = scanner;
        this.sink = sink;
    }

    /** Looks at a segment of a transaction set. */
    void judge(ScannedSegment segment, Function<ScannedSegment, SegmentNode> reader) {
        int tag = segment.tagCode();
        if (tag == ControlTags.CLM) {
            judgeClaim(segment, reader);
        } else if (declared != 0 && (tag == HI || tag == SV1) && isSeparatedBy(declared, segment)) {
            scanner.separateComponentsBy(declared);
            declared = 0;
        }
    }

    private void judgeClaim(ScannedSegment clm, Function<ScannedSegment, SegmentNode> reader) {
        char used = usedIn(clm);
        if (used == 0) {
            return;
        }
        // two separators that are the same were named with ISA
        if (scanner.headerFault() == HeaderFault.NONE) {
            sink.found(
                    EnvelopeRules.DELIMITERS,
                    reader.apply(clm).location(PLACE_TYPE_FREQUENCY, 0),
                    "components are separated by another character than ISA16");
            declared = clm.delimiters().component();
        }
        scanner.separateComponentsBy(used);
    }

    private static boolean isSeparatedBy(char separator, ScannedSegment segment) {
        boolean found = false;
        for (int i = segment.elementStart(1); segment.elements() > 1 && i < segment.elementEnd(1); i++) {
            found |= (segment.bytes()[i] & 0xFF) == separator;
        }
        return found;
    }

    /** The character that separates components in this CLM; 0 when it is the one that ISA names, or cannot be told. */
    private static char usedIn(ScannedSegment clm) {
        if (clm.elements() <= PLACE_TYPE_FREQUENCY) {
            return 0;
        }
        int start = clm.elementStart(PLACE_TYPE_FREQUENCY);
        if (clm.elementEnd(PLACE_TYPE_FREQUENCY) - start != LENGTH) {
            return 0;
        }
        char separator = (char) (clm.bytes()[start + 2] & 0xFF);
        boolean told = separator == (clm.bytes()[start + 4] & 0xFF)
                && Delimiters.usable(separator)
                && !clm.delimiters().contains(separator)
                && isCode(clm.bytes()[start])
                && isCode(clm.bytes()[start + 3])
                && isCode(clm.bytes()[start + 5]);
        return told ? separator : 0;
    }

    private static boolean isCode(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z');
    }
}

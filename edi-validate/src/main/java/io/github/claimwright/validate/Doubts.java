package io.github.claimwright.validate;

import io.github.claimwright.validate.element.ElementRules;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks what SNIP 1 and 2 found wrong, so that no rule of a higher level rests on it, at whatever place it would say so. */
final class Doubts {
    /** Loops whose first segment only numbers them: without it they are what they are. */
    private static final Set<String> NUMBERED = Set.of("HL", "LX");

    private Doubts() {}

    /** Marks the values in a unit that findings are about. */
    static void mark(LoopNode unit, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Map<Long, List<Finding>> wrong = new HashMap<>();
        for (Finding finding : findings) {
            Location place = finding.location();
            if (isGrave(finding) && place.element() > 0) {
                wrong.computeIfAbsent(place.segment(), none -> new ArrayList<>())
                        .add(finding);
            }
        }
        if (!wrong.isEmpty()) {
            mark(unit, wrong);
        }
    }

    private static boolean isGrave(Finding finding) {
        return finding.rule().equals(ElementRules.BLANK)
                || (finding.severity() == Severity.ERROR
                        && finding.rule().level().compareTo(SnipLevel.GUIDE) <= 0);
    }

    private static void mark(LoopNode loop, Map<Long, List<Finding>> wrong) {
        for (SegmentNode segment : loop.segments()) {
            for (Finding finding : wrong.getOrDefault(segment.ordinal(), List.of())) {
                if (finding.location().tag().equals(segment.tag())) {
                    mark(loop, segment, finding);
                }
            }
        }
        loop.children().forEach(child -> mark(child, wrong));
    }

    /** Of values that stand at wrong places, those around and behind the first one are doubtful too. */
    private static void mark(LoopNode loop, SegmentNode segment, Finding finding) {
        Location place = finding.location();
        boolean shifted = finding.rule().equals(ElementRules.SHIFTED);
        int last = shifted ? segment.elements() + 1 : place.element();
        for (int element = shifted ? Math.max(1, place.element() - 1) : last; element <= last; element++) {
            loop.doubt(segment, element, place.component());
        }
    }

    /** Whether a loop has lost the segment that says what it is. */
    static boolean isNameless(LoopNode loop) {
        return loop.lacksBeginning()
                && !NUMBERED.contains(loop.definition().first().tag());
    }
}

package io.github.claimwright.validate;

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
        Map<Long, List<Location>> wrong = new HashMap<>();
        for (Finding finding : findings) {
            Location place = finding.location();
            if (isGrave(finding) && place.element() > 0) {
                wrong.computeIfAbsent(place.segment(), none -> new ArrayList<>()).add(place);
            }
        }
        if (!wrong.isEmpty()) {
            mark(unit, wrong);
        }
    }

    private static boolean isGrave(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.rule().level().compareTo(SnipLevel.GUIDE) <= 0;
    }

    private static void mark(LoopNode loop, Map<Long, List<Location>> wrong) {
        for (SegmentNode segment : loop.segments()) {
            for (Location place : wrong.getOrDefault(segment.ordinal(), List.of())) {
                if (place.tag().equals(segment.tag())) {
                    loop.doubt(segment, place.element(), place.component());
                }
            }
        }
        loop.children().forEach(child -> mark(child, wrong));
    }

    /** Whether a loop has lost the segment that says what it is. */
    static boolean isNameless(LoopNode loop) {
        return loop.lacksBeginning() && !NUMBERED.contains(loop.definition().first().tag());
    }
}

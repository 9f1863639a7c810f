package io.github.claimwright.validate.staedi;

import io.github.claimwright.validate.parse.EnvelopeRules;
import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.parse.HierarchyRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.x12.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What our own engine finds wrong with the structure of a file, kept so that it can be compared place by place. */
final class OwnFaults {
    /** Behind these StAEDI may have lost its place, or our engine has left something out. */
    private static final Set<Rule> MISPLACING = Set.of(
            GuideRules.SEGMENT_ID,
            GuideRules.SEGMENT_UNKNOWN,
            GuideRules.SEGMENT_UNEXPECTED,
            GuideRules.SEGMENT_QUALIFIER,
            GuideRules.SEGMENT_ORDER,
            HierarchyRules.LEVEL,
            EnvelopeRules.DELIMITERS);

    /** What stands there may be anything. */
    private static final Set<Rule> ANYTHING = Set.of(GuideRules.SEGMENT_ID, GuideRules.SEGMENT_UNKNOWN);

    /** How far, in segments, our engine looks for what is missing. */
    private static final int NEAR = 40;

    /**
     * One finding.
     *
     * @param rule the rule that was broken
     * @param location where
     */
    record Fault(Rule rule, Location location) {}

    private final Map<Long, List<Fault>> bySegment = new HashMap<>();
    private final TreeMap<Long, List<Fault>> structural = new TreeMap<>();

    /** A breach that the engine found. */
    void found(Rule rule, Location location) {
        Fault fault = new Fault(rule, location);
        bySegment
                .computeIfAbsent(location.segment(), segment -> new ArrayList<>())
                .add(fault);
        if (MISPLACING.contains(rule) || isLoopOrSegmentMissing(rule)) {
            structural
                    .computeIfAbsent(location.segment(), segment -> new ArrayList<>())
                    .add(fault);
        }
    }

    private static boolean isLoopOrSegmentMissing(Rule rule) {
        return rule.equals(GuideRules.SEGMENT_MISSING) || rule.equals(GuideRules.LOOP_MISSING);
    }

    /** Whether a finding at the segment fits. */
    boolean anyAt(long segment, Predicate<Fault> fits) {
        return bySegment.getOrDefault(segment, List.of()).stream().anyMatch(fits);
    }

    /** Whether a segment or loop is missing, or out of its place, between two segments, both included, that fits. */
    boolean anyStructural(long from, long to, Predicate<Fault> fits) {
        return from <= to
                && structural.subMap(from, true, to, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(fits);
    }

    /** Whether StAEDI may have lost its place before the error: in the same claim, or in the level around it. */
    boolean misplaces(StaediError error) {
        long at = error.location().segment();
        return anyStructural(error.unit(), at, OwnFaults::isMisplacing)
                || anyStructural(error.level(), at, fault -> isMisplacing(fault) && !isInClaim(fault.location()));
    }

    private static boolean isMisplacing(Fault fault) {
        return MISPLACING.contains(fault.rule()) || isOpenerMissing(fault);
    }

    private static boolean isInClaim(Location location) {
        String path = location.path();
        return path != null && path.contains("2300[");
    }

    /** Whether what is missing stands behind at a wrong place, or under an id that does not exist. */
    boolean turnsUpLater(String tag, long segment) {
        return anyStructural(
                segment,
                segment + NEAR,
                fault -> MISPLACING.contains(fault.rule())
                        && (ANYTHING.contains(fault.rule())
                                || fault.location().tag().equals(tag)));
    }

    /** Without its first segment a loop does not exist for StAEDI. */
    private static boolean isOpenerMissing(Fault fault) {
        return fault.rule().equals(GuideRules.SEGMENT_MISSING) && Openers.isOpener(fault.location());
    }
}

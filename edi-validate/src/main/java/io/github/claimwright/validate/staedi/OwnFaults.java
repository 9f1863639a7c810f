package io.github.claimwright.validate.staedi;

import io.github.claimwright.validate.parse.EnvelopeRules;
import io.github.claimwright.validate.parse.GroupRules;
import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.parse.HierarchyRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.x12.Location;
import java.util.ArrayList;
import java.util.List;
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

    /** What stands there may be missing elsewhere. */
    private static final Set<Rule> STRAYING = Set.of(
            GuideRules.SEGMENT_UNEXPECTED,
            GuideRules.SEGMENT_QUALIFIER,
            GuideRules.SEGMENT_ORDER,
            GuideRules.SEGMENT_REPEAT);

    private static final Set<Rule> TOO_OFTEN = Set.of(GuideRules.SEGMENT_REPEAT, GuideRules.LOOP_REPEAT);

    private static final Set<Rule> CUT_OFF = Set.of(GroupRules.SE_MISSING, EnvelopeRules.UNTERMINATED);

    private static final Set<Rule> MISSING = Set.of(GuideRules.SEGMENT_MISSING, GuideRules.LOOP_MISSING);

    /** How far, in segments, our engine looks for what is missing: 40 from the end of the loop that misses it. */
    static final int NEAR = 60;

    /**
     * One finding.
     *
     * @param rule the rule that was broken
     * @param location where
     */
    record Fault(Rule rule, Location location) {}

    private final TreeMap<Long, List<Fault>> bySegment = new TreeMap<>();

    /** A breach that the engine found. */
    void found(Rule rule, Location location) {
        bySegment
                .computeIfAbsent(location.segment(), segment -> new ArrayList<>())
                .add(new Fault(rule, location));
    }

    /** Whether a finding at the segment fits. */
    boolean anyAt(long segment, Predicate<Fault> fits) {
        return bySegment.getOrDefault(segment, List.of()).stream().anyMatch(fits);
    }

    /** Whether a finding between two segments, both included, fits. */
    boolean any(long from, long to, Predicate<Fault> fits) {
        return from <= to
                && bySegment.subMap(from, true, to, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(fits);
    }

    /** Whether StAEDI may have lost its place before the error: in the same claim, or in the level around it. */
    boolean misplaces(StaediError error) {
        long at = error.location().segment();
        // what was moved across the beginning stands just before it
        return any(error.unit() - 1, at, OwnFaults::isMisplacing)
                || any(error.level() - 1, at, fault -> isMisplacing(fault) && !isInClaim(fault.location()));
    }

    private static boolean isMisplacing(Fault fault) {
        return MISPLACING.contains(fault.rule()) || isOpenerWrong(fault);
    }

    /** Without its first segment a loop does not exist for StAEDI, and with two of them there are two loops. */
    private static boolean isOpenerWrong(Fault fault) {
        boolean wrong =
                fault.rule().equals(GuideRules.SEGMENT_MISSING) || fault.rule().equals(GuideRules.SEGMENT_REPEAT);
        return wrong && Openers.isOpener(fault.location());
    }

    private static boolean isInClaim(Location location) {
        String path = location.path();
        return path != null && path.contains("2300[");
    }

    /** Whether what is missing stands at a wrong place between two segments, or under an id that does not exist. */
    boolean strays(long from, long to, String tag) {
        return any(
                from,
                to,
                fault -> ANYTHING.contains(fault.rule())
                        || (STRAYING.contains(fault.rule())
                                && fault.location().tag().equals(tag)));
    }

    /** Whether the error is inside of a loop that was sent too often, of which nothing else is said. */
    boolean isInSurplusLoop(StaediError error) {
        String loop = String.valueOf(error.location().loop());
        return any(
                error.unit(),
                error.location().segment(),
                fault -> fault.rule().equals(GuideRules.LOOP_REPEAT)
                        && Openers.isIn(loop, fault.location().loop()));
    }

    /** Whether the set is cut off, so that what is missing in it may have been cut off too. */
    boolean isCutOff(StaediError error) {
        return any(error.set(), error.location().segment(), fault -> CUT_OFF.contains(fault.rule()));
    }

    /** Whether the segment at the place is one too many of a loop around, and so none of the loop that StAEDI sees it in. */
    boolean belongsElsewhere(Location place) {
        return anyAt(
                place.segment(),
                fault -> TOO_OFTEN.contains(fault.rule())
                        && !String.valueOf(place.loop()).equals(fault.location().loop()));
    }

    /** Whether the segment at the place is missing shortly before, so that our engine takes it for the one that is missing. */
    boolean isMissedBefore(Location place) {
        return any(
                place.segment() - NEAR,
                place.segment(),
                fault ->
                        MISSING.contains(fault.rule()) && fault.location().tag().equals(place.tag()));
    }
}

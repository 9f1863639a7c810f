package io.github.claimwright.validate.staedi;

import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.parse.HierarchyRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.x12.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Compares StAEDI's verdict with our engine's: which errors does StAEDI find where our engine finds nothing? What follows
 * from an error that both found is left out; {@code docs/staedi.md} lists which that is.
 */
public final class Disagreements {
    private static final String LEVEL = "HL";
    private static final String NOT_USED = "ELM-NOT-USED";
    private static final Set<String> SURPLUS = Set.of("ELM-SURPLUS", "ELM-TRAILING", NOT_USED);
    private static final Set<String> CONDITIONS = Set.of("ELM-CONDITIONAL", "ELM-EXCLUSIVE", NOT_USED);

    private final OwnFaults own = new OwnFaults();

    /** Begins with a file of which nothing is known. */
    public Disagreements() {
        // everything is told later
    }

    /** A breach of SNIP 1 or 2 that our engine finds; all of a file's are needed before StAEDI is asked. */
    public void found(Rule rule, Location location) {
        own.found(rule, location);
    }

    /** Has StAEDI read the file, which the caller closes, and hands over what only StAEDI finds. */
    public void in(InputStream file, Consumer<StaediError> disagreements) throws IOException {
        StaediOpinion.of(file, error -> {
            if (!isShared(error)) {
                disagreements.accept(error);
            }
        });
    }

    private boolean isShared(StaediError error) {
        if (error.doubtful() || own.misplaces(error) || own.isInSurplusLoop(error) || isStray(error)) {
            return true;
        }
        return error.isMissing()
                ? isMissed(error)
                : own.anyAt(error.location().segment(), fault -> isSame(error, fault)) || isRepeated(error);
    }

    /** A segment that our engine takes for one it missed before is not said again; StAEDI loses its place there. */
    private boolean isStray(StaediError error) {
        boolean ofSegment = error.location().element() <= 1;
        boolean stray = ofSegment && (own.belongsElsewhere(error.location()) || own.isMissedBefore(error.location()));
        if (stray) {
            own.found(GuideRules.SEGMENT_UNEXPECTED, error.location());
        }
        return stray;
    }

    /** StAEDI counts all segments of an id together, our engine those of a qualifier. */
    private boolean isRepeated(StaediError error) {
        Location at = error.location();
        return error.kind().equals("SEGMENT_EXCEEDS_MAXIMUM_USE")
                && own.any(
                        error.unit(),
                        at.segment(),
                        fault -> fault.rule().equals(GuideRules.SEGMENT_REPEAT)
                                && fault.location().tag().equals(at.tag())
                                && String.valueOf(at.loop())
                                        .equals(fault.location().loop()));
    }

    private static boolean isSame(StaediError error, OwnFaults.Fault fault) {
        Location at = error.location();
        Location found = fault.location();
        String rule = fault.rule().id();
        boolean sameElement = found.element() == at.element();
        boolean samePlace = sameElement && found.component() == component(error);
        return switch (error.kind()) {
            case "TOO_MANY_DATA_ELEMENTS" -> SURPLUS.contains(rule);
            case "TOO_MANY_COMPONENTS", "TOO_MANY_REPETITIONS" -> sameElement;
            case "CONDITIONAL_REQUIRED_DATA_ELEMENT_MISSING", "EXCLUSION_CONDITION_VIOLATED" ->
                samePlace || (CONDITIONS.contains(rule) && (at.component() == 0 || sameElement));
            default -> samePlace || (sameElement && (rule.equals(NOT_USED) || isMalformed(fault)));
        };
    }

    /** A composite with too few or too many components: our engine says that once and does not judge the values in it. */
    private static boolean isMalformed(OwnFaults.Fault fault) {
        String rule = fault.rule().id();
        return rule.equals("ELM-COMPONENTS")
                || (rule.equals("ELM-REQUIRED") && fault.location().component() > 1);
    }

    /** A composite that is missing as a whole is missing at its first component for StAEDI. */
    private static int component(StaediError error) {
        String reference = error.reference();
        boolean whole =
                error.kind().equals("REQUIRED_DATA_ELEMENT_MISSING") && reference != null && reference.startsWith("C");
        return whole ? 0 : error.location().component();
    }

    /** What is missing shows at the next segment for StAEDI; our engine says behind which segment it should stand. */
    private boolean isMissed(StaediError error) {
        long at = error.location().segment();
        String tag = error.missingTag().isEmpty() ? Openers.tag(error.missingLoop()) : error.missingTag();
        // a level shows as missing at the end of the set
        long from = LEVEL.equals(tag) ? 0 : error.unit();
        return own.any(from, at + OwnFaults.NEAR, fault -> isMissing(error, fault))
                || own.strays(LEVEL.equals(tag) ? 0 : at - OwnFaults.NEAR, at + OwnFaults.NEAR, tag)
                || own.isCutOff(error)
                || own.anyAt(error.level(), fault -> fault.rule().equals(HierarchyRules.CHILD));
    }

    private static boolean isMissing(StaediError error, OwnFaults.Fault fault) {
        Location found = fault.location();
        String tag = error.missingTag();
        if (fault.rule().equals(GuideRules.SEGMENT_MISSING)) {
            return error.missingLoop().equals(found.loop()) && (tag.isEmpty() || tag.equals(found.tag()));
        }
        // of a loop too many nothing else is said
        boolean whole = fault.rule().equals(GuideRules.LOOP_REPEAT)
                || (fault.rule().equals(GuideRules.LOOP_MISSING) && tag.isEmpty());
        return whole && Openers.isIn(error.missingLoop(), found.loop());
    }
}

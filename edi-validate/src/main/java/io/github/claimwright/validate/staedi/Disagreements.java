package io.github.claimwright.validate.staedi;

import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.parse.HierarchyRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.x12.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Compares StAEDI's verdict with our engine's: which errors does StAEDI find where our engine finds nothing? What follows
 * from an error that both found is left out; {@code docs/staedi.md} lists which that is.
 */
public final class Disagreements {
    private static final String SURPLUS = "ELM-SURPLUS";

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
        return error.doubtful()
                || own.misplaces(error)
                || (error.isMissing()
                        ? isMissed(error)
                        : own.anyAt(error.location().segment(), fault -> isSame(error, fault)));
    }

    private static boolean isSame(StaediError error, OwnFaults.Fault fault) {
        Location at = error.location();
        Location found = fault.location();
        return switch (error.kind()) {
            // said once of all of them, at the first
            case "TOO_MANY_DATA_ELEMENTS" -> fault.rule().id().equals(SURPLUS) && found.element() <= at.element();
            // said of the element
            case "TOO_MANY_COMPONENTS", "TOO_MANY_REPETITIONS" -> found.element() == at.element();
            default -> found.element() == at.element() && found.component() == component(error);
        };
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
        String tag = error.missingTag();
        long at = error.location().segment();
        return own.anyStructural(error.unit(), at, fault -> isMissing(error.missingLoop(), tag, fault))
                || own.turnsUpLater(tag, at)
                || own.anyAt(error.level(), fault -> fault.rule().equals(HierarchyRules.CHILD));
    }

    private static boolean isMissing(String loop, String tag, OwnFaults.Fault fault) {
        Location found = fault.location();
        if (fault.rule().equals(GuideRules.SEGMENT_MISSING)) {
            return loop.equals(found.loop()) && (tag.isEmpty() || tag.equals(found.tag()));
        }
        return tag.isEmpty() && Openers.isIn(loop, found.loop());
    }
}

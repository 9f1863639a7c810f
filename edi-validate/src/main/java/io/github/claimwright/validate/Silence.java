package io.github.claimwright.validate;

import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.x12.Location;
import java.util.Objects;

/**
 * Says one cause once: what SNIP 1 and 2 found at a place makes the rules of higher levels silent there, because what they
 * would say of a wrong or missing value is a consequence.
 */
final class Silence {
    private Silence() {}

    static boolean covers(Finding earlier, Finding later) {
        return isSyntax(earlier)
                && !isSyntax(later)
                && earlier.severity().compareTo(later.severity()) >= 0
                && (isAt(earlier.location(), later.location())
                        || (earlier.rule().equals(GuideRules.SEGMENT_MISSING)
                                && isMissing(earlier.location(), later.location())));
    }

    private static boolean isSyntax(Finding finding) {
        return finding.rule().level().compareTo(SnipLevel.GUIDE) <= 0;
    }

    /** At the same element, or anywhere in a segment that is wrong as a whole. */
    private static boolean isAt(Location earlier, Location later) {
        return earlier.segment() == later.segment()
                && earlier.tag().equals(later.tag())
                && (earlier.element() == 0 || earlier.element() == later.element());
    }

    private static boolean isMissing(Location earlier, Location later) {
        return earlier.tag().equals(later.tag()) && Objects.equals(earlier.path(), later.path());
    }
}

package io.github.claimwright.validate;

import io.github.claimwright.validate.element.ElementRules;
import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says one cause once: what SNIP 1 and 2 found at a place makes the rules of higher levels silent there, because what they
 * would say of a wrong or missing value is a consequence.
 */
final class Silence {
    /** The findings about a segment of which it is not sure what it was meant to be. */
    private static final Set<Rule> STRAYS =
            Set.of(GuideRules.SEGMENT_QUALIFIER, GuideRules.SEGMENT_UNEXPECTED, GuideRules.SEGMENT_MISSING);

    /** The findings about a segment that may have been meant as any other. */
    private static final Set<Rule> UNKNOWN = Set.of(GuideRules.SEGMENT_ID, GuideRules.SEGMENT_UNKNOWN);

    private Silence() {}

    /** Whether a finding makes another one, made before or after it, a consequence. */
    static boolean outweighs(Finding cause, Finding consequence) {
        return Causes.explain(cause, consequence) || isGraver(cause, consequence);
    }

    /** Whether an error at a value makes a warning about the same value a consequence. */
    private static boolean isGraver(Finding error, Finding warning) {
        Location one = error.location();
        Location other = warning.location();
        return error.severity() == Severity.ERROR
                && warning.severity() != Severity.ERROR
                && !isSyntax(warning)
                && one.element() > 0
                && one.segment() == other.segment()
                && one.element() == other.element()
                && one.component() == other.component()
                && one.tag().equals(other.tag());
    }

    static boolean covers(Finding earlier, Finding later) {
        return outweighs(earlier, later) || coversSyntax(earlier, later);
    }

    private static boolean coversSyntax(Finding earlier, Finding later) {
        return isSyntax(earlier)
                && !isSyntax(later)
                && (earlier.severity().compareTo(later.severity()) >= 0
                        || earlier.rule().equals(ElementRules.BLANK))
                && (isAt(earlier, later.location())
                        || (earlier.rule().equals(GuideRules.SEGMENT_MISSING)
                                && isMissing(earlier.location(), later.location())));
    }

    /**
     * Whether separators that end a segment say less than a rule that names what is missing behind them.
     *
     * @param earlier a finding of SNIP 1 or 2
     * @param later a finding of a rule, as grave
     */
    static boolean yields(Finding earlier, Finding later) {
        Location from = earlier.location();
        Location to = later.location();
        return earlier.rule().equals(ElementRules.TRAILING)
                && earlier.severity() == later.severity()
                && from.segment() == to.segment()
                && from.component() == 0
                && from.element() <= to.element()
                && from.tag().equals(to.tag());
    }

    /** Whether what is missing in a loop may be the segment that an earlier finding is about: one that could not be placed. */
    static boolean mayBe(Finding earlier, Location missing, LoopNode loop) {
        Location stray = earlier.location();
        if (UNKNOWN.contains(earlier.rule())) {
            return stray.segment() > missing.segment() && stray.segment() <= last(loop) + 1;
        }
        return STRAYS.contains(earlier.rule())
                && missing.tag().equals(stray.tag())
                && (isInside(stray.path(), missing.path())
                        || isInClaimOf(stray.path(), missing.path())
                        || isBeside(stray.segment(), missing.segment(), loop));
    }

    /** In the claim around the loop that lacks it: what a line need not repeat. */
    private static boolean isInClaimOf(@Nullable String stray, @Nullable String missing) {
        return stray != null && stray.startsWith("2300[", stray.lastIndexOf('/') + 1) && isInside(missing, stray);
    }

    /** Right before the loop, or behind it where the next loop has begun already. */
    private static boolean isBeside(long stray, long first, LoopNode loop) {
        return stray >= first - 1 && stray <= last(loop) + 2;
    }

    private static long last(LoopNode loop) {
        long last =
                loop.segments().stream().mapToLong(SegmentNode::ordinal).max().orElse(0);
        return Math.max(
                last, loop.children().stream().mapToLong(Silence::last).max().orElse(0));
    }

    private static boolean isInside(@Nullable String inner, @Nullable String outer) {
        return inner != null && outer != null && (inner.equals(outer) || inner.startsWith(outer + "/"));
    }

    private static boolean isSyntax(Finding finding) {
        return finding.rule().level().compareTo(SnipLevel.GUIDE) <= 0;
    }

    /** At the same element, or anywhere in a segment that is wrong as a whole, or whose values stand at wrong places. */
    private static boolean isAt(Finding finding, Location later) {
        Location earlier = finding.location();
        return earlier.segment() == later.segment()
                && earlier.tag().equals(later.tag())
                && (earlier.element() == 0
                        || earlier.element() == later.element()
                        || finding.rule().equals(ElementRules.SHIFTED));
    }

    private static boolean isMissing(Location earlier, Location later) {
        return earlier.tag().equals(later.tag()) && Objects.equals(earlier.path(), later.path());
    }
}

package io.github.claimwright.validate.rule;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.tree.Glance;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question of a rule. It reports each breach and is silent when there is none. Stateless and thread-safe. */
@FunctionalInterface
public interface Check {

    /**
     * Looks at one loop.
     *
     * @param loop a loop of the kind that the rule names, complete with all loops inside of it
     * @param breaches where to report, and what is known beside the claim
     */
    void judge(LoopNode loop, Breaches breaches);

    /** A question that can only be answered with yes where the loop holds a segment with the id. */
    static Check where(String tag, Check question) {
        return where(List.of(Needs.tag(tag)), question);
    }

    /** A question that can only be answered with yes where a loop with the id is directly inside of the loop. */
    static Check around(String loop, Check question) {
        return where(List.of(Needs.loop(loop)), question);
    }

    /** A question that can only be answered with yes where the loop holds one of these. */
    static Check where(List<Needs> oneOf, Check question) {
        return new CheckOfSome(List.copyOf(oneOf), question);
    }

    /**
     * A question that nothing but the loop's own segments with the id answers: no other segment, no parameter and no code
     * set. Where a loop's one such segment is the same as an earlier one, so is the answer.
     */
    static Check within(String tag, Check question) {
        return new CheckWithinSegment(tag, Spot.ALL, question, question);
    }

    /** The same where nothing but an element of these segments answers. */
    static Check within(String tag, int element, Check question) {
        return new CheckWithinSegment(tag, element, question, question);
    }

    /** A question that is only put where another one has found something, which nothing but these segments answers. */
    static Check within(String tag, Check first, Check question) {
        return new CheckWithinSegment(tag, Spot.ALL, first, question);
    }

    /** A question that need not be asked where an exemption holds, which several questions may share. */
    static Check unless(Exemption exemption, Check question) {
        return new CheckUnless(exemption, question);
    }

    /** What rules the question out where it holds; null when nothing does. */
    default @Nullable Exemption exemption() {
        return null;
    }

    /** Whether the answer may be yes in a loop that itself holds these segments. */
    default boolean isWorthAsking(Needs held) {
        return true;
    }

    /** Quick looks at the loop, each of which may show that the question need not be asked. */
    default List<Glance> glances() {
        return List.of();
    }

    /** The question as it is asked in one of the loops that the rule names. */
    default Check in(LoopDef loop) {
        return this;
    }
}

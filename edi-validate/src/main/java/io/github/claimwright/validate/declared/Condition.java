package io.github.claimwright.validate.declared;

import io.github.claimwright.validate.tree.Glance.Look;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.Spot;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question to a loop of a claim, and to the one segment of the rule's own place that is looked at. Stateless and thread-safe. */
interface Condition {

    /**
     * Whether it is so.
     *
     * @param loop the loop in which the rule is asked
     * @param subject the segment that is looked at; null when the loop has none
     */
    boolean holds(LoopNode loop, @Nullable SegmentNode subject);

    /** Whether it may hold in a loop that itself holds these segments. */
    default boolean mayHold(Needs held) {
        return true;
    }

    /** Whether nothing but the segment that is looked at says whether it is so. */
    boolean isOwn();

    /** The spots of the asking loop itself that the condition looks at. */
    default Stream<Spot> spots() {
        return Stream.empty();
    }

    /** What a spot alone says about the condition; nothing when it may hold whatever stands there. */
    default @Nullable Look at(Spot spot) {
        return null;
    }

    /** Asks for a segment at a place that passes a test; one that is doubtful there does not. */
    static Condition any(Place place, Predicate<SegmentNode> test) {
        return new Any(place, segment -> !place.isDoubtfulIn(segment) && test.test(segment));
    }

    /** Asks for all of them. */
    static Condition all(List<Condition> conditions) {
        return new All(conditions);
    }

    /** Asks for one of them. */
    static Condition one(List<Condition> conditions) {
        return new One(conditions);
    }

    private static List<Look> looks(List<Condition> conditions, Spot spot) {
        return conditions.stream()
                .map(condition -> condition.at(spot))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Holds for one of the segments at the place. */
    record Any(Place place, Predicate<SegmentNode> test) implements Condition {
        @Override
        public boolean holds(LoopNode loop, @Nullable SegmentNode subject) {
            return place.any(loop, subject, test);
        }

        @Override
        public boolean isOwn() {
            return place.own();
        }

        @Override
        public boolean mayHold(Needs held) {
            return place.needs().mayBeMetBy(held);
        }

        @Override
        public Stream<Spot> spots() {
            return place.spots();
        }

        @Override
        public @Nullable Look at(Spot spot) {
            return place.isAt(spot) ? segment -> segment != null && test.test(segment) : null;
        }
    }

    /**
     * Holds where nothing is sent at the place; what is doubtful there was sent.
     *
     * @param place the place
     * @param sure whether a loop's one segment of the place's kind is the one that is asked for
     * @param sent whether a segment has it
     */
    record Absent(Place place, boolean sure, Predicate<SegmentNode> sent) implements Condition {
        Absent(Place place, boolean sure) {
            this(place, sure, segment -> place.isIn(segment) || place.isDoubtfulIn(segment));
        }

        @Override
        public boolean holds(LoopNode loop, @Nullable SegmentNode subject) {
            return !place.any(loop, subject, sent);
        }

        @Override
        public boolean isOwn() {
            return place.own();
        }

        @Override
        public Stream<Spot> spots() {
            return place.spots();
        }

        @Override
        public @Nullable Look at(Spot spot) {
            return sure && place.isAt(spot) ? segment -> segment == null || !place.isIn(segment) : null;
        }
    }

    /** Made of several conditions. */
    interface Several extends Condition {
        List<Condition> conditions();

        @Override
        default boolean isOwn() {
            return conditions().stream().allMatch(Condition::isOwn);
        }

        @Override
        default Stream<Spot> spots() {
            return conditions().stream().flatMap(Condition::spots);
        }
    }

    /** Holds when all of them do. */
    record All(List<Condition> conditions) implements Several {
        @Override
        public boolean holds(LoopNode loop, @Nullable SegmentNode subject) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(loop, subject)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean mayHold(Needs held) {
            return conditions.stream().allMatch(condition -> condition.mayHold(held));
        }

        @Override
        public @Nullable Look at(Spot spot) {
            List<Look> looks = looks(conditions, spot);
            return looks.isEmpty() || (spot.isInner() && looks.size() > 1) // which two inner loops may answer
                    ? null
                    : segment -> {
                        for (Look look : looks) {
                            if (!look.mayBeYes(segment)) {
                                return false;
                            }
                        }
                        return true;
                    };
        }
    }

    /** Holds when one of them does. */
    record One(List<Condition> conditions) implements Several {
        @Override
        public boolean holds(LoopNode loop, @Nullable SegmentNode subject) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).holds(loop, subject)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean mayHold(Needs held) {
            return conditions.stream().anyMatch(condition -> condition.mayHold(held));
        }

        @Override
        public @Nullable Look at(Spot spot) {
            List<Look> looks = looks(conditions, spot);
            return looks.size() < conditions.size()
                    ? null
                    : segment -> looks.stream().anyMatch(look -> look.mayBeYes(segment));
        }
    }
}

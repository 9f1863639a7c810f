package io.github.claimwright.validate.declared;

import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.function.Predicate;

/** A question to the loops of a claim. Stateless and thread-safe. */
@FunctionalInterface
interface Condition {

    boolean holds(Scope scope);

    /** What the asking loop must hold itself for the condition to hold. */
    default Needs needs() {
        return Needs.NONE;
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

    /** Holds for one of the segments at the place. */
    record Any(Place place, Predicate<SegmentNode> test) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return place.any(scope, test);
        }

        @Override
        public Needs needs() {
            return place.needs();
        }
    }

    /** Holds when all of them do. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(scope)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Needs needs() {
            return conditions.stream().map(Condition::needs).reduce(Needs.NONE, Needs::and);
        }
    }

    /** Holds when one of them does. */
    record One(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).holds(scope)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Needs needs() {
            return conditions.stream().map(Condition::needs).reduce(Needs::or).orElse(Needs.NONE);
        }
    }
}

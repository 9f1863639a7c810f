package io.github.claimwright.validate.declared;

import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The conditions that one place, and perhaps another one, can meet. All but {@link #absent} ask for something sent. */
final class Clauses {
    private Clauses() {}

    static Condition present(Place place) {
        return Condition.any(place, place::isIn);
    }

    static Condition absent(Place place) {
        Predicate<SegmentNode> test = segment -> place.isIn(segment) || place.isDoubtfulIn(segment);
        return scope -> !place.any(scope, test);
    }

    static Condition isOneOf(Place place, List<String> values) {
        Predicate<SegmentNode> test = segment -> isOneOf(place, segment, values);
        return Condition.any(place, test);
    }

    static Condition isNoneOf(Place place, List<String> values) {
        Predicate<SegmentNode> test = segment -> place.isIn(segment) && !isOneOf(place, segment, values);
        return Condition.any(place, test);
    }

    private static boolean isOneOf(Place place, SegmentNode segment, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (place.is(segment, values.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A component of the element is one of the values. */
    static Condition includes(Place place, List<String> values) {
        Predicate<SegmentNode> test = segment -> {
            for (int component = segment.components(place.element()); component > 0; component--) {
                if (values.contains(segment.text(place.element(), component))) {
                    return true;
                }
            }
            return false;
        };
        return Condition.any(place, test);
    }

    static Condition matches(Place place, Pattern pattern, boolean wanted) {
        Matching matching = new Matching(place, pattern);
        return Condition.any(place, segment -> place.isIn(segment) && matching.holds(segment) == wanted);
    }

    static Condition texts(Place place, Place other, boolean wanted) {
        return pair(place, other, Clauses::text, (one, two) -> one.equals(two) == wanted);
    }

    private static Optional<String> text(Place place, SegmentNode segment) {
        return Optional.of(place.textIn(segment)).filter(text -> !text.isEmpty());
    }

    static Condition numbers(Place place, Place other, BiPredicate<BigDecimal, BigDecimal> test) {
        return pair(place, other, Place::number, test);
    }

    static Condition number(Place place, BigDecimal number, BiPredicate<BigDecimal, BigDecimal> test) {
        return one(place, Place::number, value -> test.test(value, number));
    }

    static Condition days(Place place, Place other, BiPredicate<LocalDate, LocalDate> test) {
        return pair(place, other, Place::day, test);
    }

    static Condition day(Place place, LocalDate day, BiPredicate<LocalDate, LocalDate> test) {
        return one(place, Place::day, value -> test.test(value, day));
    }

    private static <T> Condition one(Place place, Reading<T> read, Predicate<T> test) {
        return Condition.any(
                place, segment -> read.of(place, segment).filter(test).isPresent());
    }

    private static <T> Condition pair(Place place, Place other, Reading<T> read, BiPredicate<T, T> test) {
        return new Pair<>(place, other, read, test);
    }

    /** Holds when two places have values of which the test is true. */
    private record Pair<T>(Place place, Place other, Reading<T> read, BiPredicate<T, T> test) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return place.any(
                    scope,
                    segment -> sound(place, segment)
                            .filter(value -> isTrueOf(value, scope))
                            .isPresent());
        }

        private Optional<T> sound(Place at, SegmentNode segment) {
            return at.isDoubtfulIn(segment) ? Optional.empty() : read.of(at, segment);
        }

        private boolean isTrueOf(T value, Scope scope) {
            return other.any(
                    scope,
                    segment -> sound(other, segment)
                            .filter(second -> test.test(value, second))
                            .isPresent());
        }

        @Override
        public Needs needs() {
            return place.needs().and(other.needs());
        }
    }

    /** Reads what a segment holds at a place. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> of(Place place, SegmentNode segment);
    }
}

package io.github.claimwright.validate.declared;

import io.github.claimwright.validate.tree.Glance.Look;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conditions that one place, and perhaps another one, can meet. All but {@link #absent} ask for something sent. */
final class Clauses {
    private Clauses() {}

    static Condition present(Place place) {
        return Condition.any(place, place::isIn);
    }

    /** A rule that looks at segments of another kind than the place's may look at one that is not of that kind. */
    static Condition absent(Place place, Place subject) {
        return new Condition.Absent(place, !place.own() || Objects.equals(place.qualifier(), subject.qualifier()));
    }

    static Condition isOneOf(Place place, List<String> values) {
        Values given = new Values(values);
        return Condition.any(place, segment -> given.contain(segment, place.element(), place.component()));
    }

    static Condition isNoneOf(Place place, List<String> values) {
        Values given = new Values(values);
        return Condition.any(
                place, segment -> place.isIn(segment) && !given.contain(segment, place.element(), place.component()));
    }

    /** A component of the element is one of the values. */
    static Condition includes(Place place, List<String> values) {
        Values given = new Values(values);
        return Condition.any(place, segment -> {
            for (int component = segment.components(place.element()); component > 0; component--) {
                if (given.contain(segment, place.element(), component)) {
                    return true;
                }
            }
            return false;
        });
    }

    static Condition matches(Place place, Pattern pattern, boolean wanted) {
        Matching matching = new Matching(place, pattern);
        return Condition.any(place, segment -> place.isIn(segment) && matching.holds(segment) == wanted);
    }

    static Condition texts(Place place, Place other, boolean wanted) {
        return new Pair(
                place,
                other,
                (one, two) -> place.isIn(one) && other.isIn(two) && place.isSame(one, other, two) == wanted);
    }

    static Condition numbers(Place place, Place other, BiPredicate<BigDecimal, BigDecimal> test) {
        return new Pair(
                place,
                other,
                (one, two) -> place.number(one)
                        .filter(value -> other.number(two)
                                .filter(second -> test.test(value, second))
                                .isPresent())
                        .isPresent());
    }

    static Condition number(Place place, BigDecimal number, BiPredicate<BigDecimal, BigDecimal> test) {
        return Condition.any(place, isNumber(place, number, test));
    }

    /** Where the bound is not above zero, only what begins with a sign needs to be read. */
    static Condition below(Place place, BigDecimal bound) {
        Predicate<SegmentNode> below = isNumber(place, bound, (one, two) -> one.compareTo(two) < 0);
        return Condition.any(
                place, bound.signum() > 0 ? below : segment -> place.isSigned(segment) && below.test(segment));
    }

    private static Predicate<SegmentNode> isNumber(
            Place place, BigDecimal number, BiPredicate<BigDecimal, BigDecimal> test) {
        return segment ->
                place.number(segment).filter(value -> test.test(value, number)).isPresent();
    }

    static Condition days(Place place, Place other, Days test) {
        return new Pair(place, other, (one, two) -> areDays(place.day(one), other.day(two), test));
    }

    static Condition day(Place place, int day, Days test) {
        return Condition.any(place, segment -> areDays(place.day(segment), day, test));
    }

    private static boolean areDays(int one, int two, Days test) {
        return one > 0 && two > 0 && test.test(one, two);
    }

    /** A question to two days, as numbers CCYYMMDD. */
    @FunctionalInterface
    interface Days {
        boolean test(int one, int two);
    }

    /** Holds when two places have segments of which the test is true. */
    private record Pair(Place place, Place other, BiPredicate<SegmentNode, SegmentNode> test) implements Condition {
        @Override
        public boolean holds(LoopNode loop, @Nullable SegmentNode subject) {
            return place.any(
                    loop,
                    subject,
                    one -> !place.isDoubtfulIn(one)
                            && other.any(loop, subject, two -> !other.isDoubtfulIn(two) && test.test(one, two)));
        }

        @Override
        public boolean isOwn() {
            return place.own() && other.own();
        }

        @Override
        public boolean mayHold(Needs held) {
            return place.needs().mayBeMetBy(held) && other.needs().mayBeMetBy(held);
        }

        @Override
        public Stream<Spot> spots() {
            return Stream.concat(place.spots(), other.spots());
        }

        @Override
        public @Nullable Look at(Spot spot) {
            if (place.isAt(spot) && other.isAt(spot)) {
                return spot.isInner() ? null : segment -> segment != null && test.test(segment, segment);
            }
            return place.isAt(spot) ? place::isSent : other.isAt(spot) ? other::isSent : null;
        }
    }
}

package io.github.claimwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of arithmetic, on numbers as large as an X12 element of type R can make them. */
class RationalPropertiesTest {
    @Provide
    Arbitrary<Rational> rationals() {
        Arbitrary<Long> numerators = Arbitraries.longs();
        return Combinators.combine(numerators, Arbitraries.longs().greaterOrEqual(1))
                .as(Rational::of);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        BigInteger fifteenNines = BigInteger.TEN.pow(15).subtract(BigInteger.ONE);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(fifteenNines.negate(), fifteenNines),
                        Arbitraries.integers().between(0, 15))
                .as(BigDecimal::new);
    }

    @Property
    void additionUndoesSubtraction(@ForAll("rationals") Rational one, @ForAll("rationals") Rational other) {
        assertEquals(one, one.minus(other).plus(other));
    }

    @Property
    void multiplicationIsCommutativeAndDistributes(
            @ForAll("rationals") Rational one, @ForAll("rationals") Rational two, @ForAll("rationals") Rational three) {
        assertEquals(two.times(one), one.times(two));
        assertEquals(one.times(two).plus(one.times(three)), one.times(two.plus(three)));
    }

    @Property
    void divisionUndoesMultiplication(@ForAll("rationals") Rational one, @ForAll("rationals") Rational other) {
        assertTrue(other.signum() == 0 || one.times(other).dividedBy(other).equals(one));
    }

    @Property
    void everyDecimalSurvivesTheWayThere(@ForAll("decimals") BigDecimal decimal) {
        assertEquals(0, Rational.of(decimal).toDecimal().orElseThrow().compareTo(decimal));
    }

    @Property
    void isReadBackFromItsText(@ForAll("rationals") Rational value) {
        assertEquals(value, Rational.parse(value.toString()));
    }

    @Property
    void floorAndCeilingEmbraceTheValue(@ForAll("rationals") Rational value) {
        BigInteger width = value.ceiling().subtract(value.floor());
        assertEquals(value.isInteger() ? BigInteger.ZERO : BigInteger.ONE, width);
        assertTrue(Rational.of(new BigDecimal(value.floor())).compareTo(value) <= 0);
        assertTrue(Rational.of(new BigDecimal(value.ceiling())).compareTo(value) >= 0);
    }
}

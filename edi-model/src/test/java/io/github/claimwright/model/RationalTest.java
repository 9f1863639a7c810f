package io.github.claimwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    @Test
    void comesInLowestTermsWithThePositiveDenominator() {
        assertEquals("-5/6", Rational.of(10, -12).toString());
        assertEquals(Rational.of(1, 2), Rational.of(-4, -8));
        assertEquals("0", Rational.of(0, -7).toString());
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0.5, 1/2", "5/6, 5/6", "-2.50, -5/2", "6/4, 3/2", "007/010, 7/10"})
    void readsWholeNumbersDecimalsAndFractions(String text, String value) {
        assertEquals(value, Rational.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "1/", "/2", "1e5", "1,5", "five", "1/2/3", "1.", "٣"})
    void refusesAnythingElse(String text) {
        assertThrows(RefusedValueException.class, () -> Rational.parse(text));
    }

    @Test
    void neverDividesByZero() {
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
        assertThrows(ArithmeticException.class, () -> Rational.ONE.dividedBy(Rational.ZERO));
    }

    @Test
    void refusesExponentsThatWouldFillTheMemory() {
        assertThrows(RefusedValueException.class, () -> Rational.of(new BigDecimal("1E999999999")));
        assertThrows(RefusedValueException.class, () -> Rational.of(new BigDecimal("1E-999999999")));
        assertEquals(
                "1" + "0".repeat(1000), Rational.of(new BigDecimal("1E1000")).toString());
    }

    @Test
    void calculatesExactly() {
        Rational factor = Rational.of(5, 6);
        assertEquals(Rational.of(300), factor.times(360));
        assertEquals(Rational.of(7, 6), factor.plus(Rational.of(1, 3)));
        assertEquals(Rational.of(1, 2), factor.minus(Rational.of(1, 3)));
        assertEquals(Rational.of(5, 2), factor.dividedBy(Rational.of(1, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "125/4, 32, 31, 31",
        "63/2, 32, 31, 32",
        "5, 5, 5, 5",
        "-7/2, -3, -4, -4",
        "-1/3, 0, -1, 0",
        "0, 0, 0, 0"
    })
    void roundsToWholeNumbers(String value, BigInteger ceiling, BigInteger floor, BigDecimal halfUp) {
        Rational rational = Rational.parse(value);
        assertEquals(ceiling, rational.ceiling());
        assertEquals(floor, rational.floor());
        assertEquals(halfUp, rational.rounded(0, RoundingMode.HALF_UP));
    }

    @Test
    void roundsToDecimals() {
        assertEquals(new BigDecimal("0.833"), Rational.of(5, 6).rounded(3, RoundingMode.HALF_UP));
    }

    @Test
    void isADecimalOnlyWhenItEnds() {
        assertEquals(Optional.of(new BigDecimal("31.25")), Rational.of(125, 4).toDecimal());
        assertEquals(Optional.of(new BigDecimal("300")), Rational.of(300).toDecimal());
        assertEquals(Optional.of(BigDecimal.ZERO), Rational.ZERO.toDecimal());
        assertEquals(Optional.empty(), Rational.of(5, 6).toDecimal());
        assertEquals(Optional.empty(), Rational.of(1, 30).toDecimal());
    }

    @Test
    void isComparedByValue() {
        assertTrue(Rational.of(5, 6).compareTo(Rational.of(4, 5)) > 0);
        assertEquals(0, Rational.of(2, 4).compareTo(Rational.of(1, 2)));
        assertEquals(Rational.of(2, 4).hashCode(), Rational.of(1, 2).hashCode());
        assertNotEquals(Rational.ONE, Rational.of(1, 2));
        assertNotEquals(Rational.of(1, 3), Rational.of(1, 2));
        assertNotEquals(Rational.ONE, "1");
        assertEquals(-1, Rational.of(-1, 2).signum());
        assertFalse(Rational.of(1, 2).isInteger());
    }
}

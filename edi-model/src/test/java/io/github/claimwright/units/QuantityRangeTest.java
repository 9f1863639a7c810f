package io.github.claimwright.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Rational;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityRangeTest {
    private static QuantityRange range(boolean lowIncluded, boolean highIncluded) {
        return new QuantityRange(Rational.of(3), lowIncluded, Rational.of(9), highIncluded);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, 3, true",
        "false, true, 3, false",
        "true, true, 9, true",
        "true, false, 9, false",
        "false, false, 5/2, false",
        "true, true, 19/2, false",
        "false, false, 31/10, true"
    })
    void includesItsEndsAsItSays(boolean lowIncluded, boolean highIncluded, String quantity, boolean contained) {
        assertEquals(contained, range(lowIncluded, highIncluded).contains(Rational.parse(quantity)));
    }

    @ParameterizedTest
    @CsvSource({"true, true, 3, 3, 9", "false, false, 3, 6, 6", "true, false, 3, 3, 6", "false, true, 4, 4, 8"})
    void findsTheMultiplesAtItsEnds(
            boolean lowIncluded, boolean highIncluded, String size, String least, String greatest) {
        QuantityRange range = range(lowIncluded, highIncluded);
        assertEquals(Optional.of(Rational.parse(least)), range.leastMultipleOf(Rational.parse(size)));
        assertEquals(Optional.of(Rational.parse(greatest)), range.greatestMultipleOf(Rational.parse(size)));
    }
}

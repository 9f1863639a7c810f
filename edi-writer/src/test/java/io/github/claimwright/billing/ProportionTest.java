package io.github.claimwright.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void givesTheLastPartWhatIsLeft() {
        assertEquals(
                List.of(new BigDecimal("0.33"), new BigDecimal("0.33"), new BigDecimal("0.34")),
                Proportion.of(BigDecimal.ONE, List.of(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN), 2));
    }

    @Property
    void keepsEveryCentAndNeverGoesBelowZero(
            @ForAll @IntRange(min = 0, max = 100_000_000) int cents,
            @ForAll @Size(min = 1, max = 50) List<@IntRange(min = 1, max = 999) Integer> weights) {
        BigDecimal charge = BigDecimal.valueOf(cents, 2);
        List<BigDecimal> parts =
                Proportion.of(charge, weights.stream().map(BigDecimal::valueOf).toList(), 2);
        assertEquals(0, charge.compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        assertTrue(parts.stream().allMatch(part -> part.signum() >= 0 && part.scale() <= 2));
    }
}

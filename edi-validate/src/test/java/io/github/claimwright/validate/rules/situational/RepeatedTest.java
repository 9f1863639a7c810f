package io.github.claimwright.validate.rules.situational;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RepeatedTest {
    @Property(tries = 300)
    void knowsWhetherTwoAreTheSame(@ForAll @Size(max = 8) List<@IntRange(max = 30) Integer> numbers) {
        long[] given = numbers.stream().mapToLong(Integer::longValue).toArray();
        assertEquals(new HashSet<>(numbers).size() < numbers.size(), Repeated.isAny(given));
    }
}

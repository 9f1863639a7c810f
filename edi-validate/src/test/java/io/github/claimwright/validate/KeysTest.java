package io.github.claimwright.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Property(tries = 100)
    void knowsWhatASetKnows(@ForAll @Size(max = 300) List<Long> numbers) {
        Keys keys = new Keys();
        Set<Long> known = new HashSet<>();
        for (long number : numbers) {
            // zero marks a free place and is taken for one
            assertEquals(known.add(number == 0 ? 1 : number), keys.add(number));
        }
    }

    @Test
    void stopsGrowingAndThenTakesEverythingForNew() {
        Keys keys = new Keys();
        for (long number = 1; number <= 200_000; number++) {
            assertTrue(keys.add(number << 40 | number));
        }
        assertFalse(keys.add(1L << 40 | 1));
        assertTrue(keys.add(200_000L << 40 | 200_000));
    }
}

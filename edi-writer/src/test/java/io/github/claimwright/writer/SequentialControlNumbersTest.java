package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.model.RefusedValueException;
import org.junit.jupiter.api.Test;

class SequentialControlNumbersTest {
    @Test
    void countEachKindOnItsOwn() {
        SequentialControlNumbers numbers = new SequentialControlNumbers();
        assertEquals(1, numbers.interchange());
        assertEquals(2, numbers.interchange());
        assertEquals(1, numbers.group());
        assertEquals(1, numbers.transaction());
        assertEquals(1, numbers.batch());
    }

    @Test
    void comeRoundToOne() {
        SequentialControlNumbers numbers = new SequentialControlNumbers(ControlNumbers.LARGEST);
        assertEquals(999_999_999, numbers.interchange());
        assertEquals(1, numbers.interchange());
    }

    @Test
    void refuseToBeginOutsideOfTheRange() {
        assertThrows(RefusedValueException.class, () -> new SequentialControlNumbers(0));
        assertThrows(RefusedValueException.class, () -> new SequentialControlNumbers(1_000_000_000));
    }
}

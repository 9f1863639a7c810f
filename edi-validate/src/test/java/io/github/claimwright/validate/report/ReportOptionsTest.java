package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ReportOptionsTest {

    @Test
    void startWithoutValuesLimitOrColor() {
        assertEquals(new ReportOptions("claimwright", "0.1.0", false, Integer.MAX_VALUE, false, 100), Samples.OPTIONS);
    }

    @Test
    void changeOneByOne() {
        assertEquals(
                new ReportOptions("claimwright", "0.1.0", true, 7, true, 80),
                Samples.OPTIONS
                        .withValues(true)
                        .withMaxFindings(7)
                        .withColor(true)
                        .withWidth(80));
    }

    @Test
    void refuseANegativeLimit() {
        assertThrows(IllegalArgumentException.class, () -> Samples.OPTIONS.withMaxFindings(-1));
    }

    @Test
    void refuseAWidthThatHoldsNoSentence() {
        assertThrows(IllegalArgumentException.class, () -> Samples.OPTIONS.withWidth(39));
    }
}

package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HlTest {
    @Test
    void hasNoParentForABillingProvider() {
        assertEquals("HL*5**20*1", Text.of(Hl.billingProvider(5)));
    }

    @Test
    void putsASubscriberBelowTheBillingProvider() {
        assertEquals("HL*6*5*22*0", Text.of(Hl.subscriber(6, 5, false)));
    }

    @Test
    void putsADependentBelowTheSubscriber() {
        assertEquals("HL*6*5*22*1", Text.of(Hl.subscriber(6, 5, true)));
        assertEquals("HL*7*6*23*0", Text.of(Hl.patient(7, 6)));
    }
}

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
        assertEquals("HL*6*5*22*0", Text.of(Hl.subscriber(6, 5)));
    }
}

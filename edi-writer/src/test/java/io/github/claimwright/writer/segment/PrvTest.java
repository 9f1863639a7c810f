package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrvTest {
    @Test
    void saysWhatTheBillingProviderIs() {
        assertEquals("PRV*BI*PXC*332B00000X", Text.of(Prv.billing("332B00000X")));
    }
}

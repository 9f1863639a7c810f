package io.github.claimwright.validate.rules.situational;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClaimKeysTest {
    @Test
    void theTextDoesNotShowTheKeys() {
        assertEquals("keys of a claim", new ClaimKeys(4471, 9902).toString());
    }
}

package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.writer.ExampleClaims;
import org.junit.jupiter.api.Test;

class DmgTest {
    @Test
    void hasBirthDateAndSex() {
        assertEquals("DMG*D8*19500102*F", Text.of(Dmg.from(ExampleClaims.subscriber("ALDER"))));
    }
}

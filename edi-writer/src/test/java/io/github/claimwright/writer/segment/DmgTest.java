package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Demographics;
import io.github.claimwright.model.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DmgTest {
    @Test
    void hasBirthDateAndSex() {
        assertEquals("DMG*D8*19500102*F", Text.of(Dmg.from(new Demographics(LocalDate.of(1950, 1, 2), Sex.F))));
    }
}

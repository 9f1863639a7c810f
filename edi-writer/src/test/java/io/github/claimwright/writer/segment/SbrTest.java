package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Coverage;
import org.junit.jupiter.api.Test;

class SbrTest {
    @Test
    void hasEveryPartInItsPlace() {
        assertEquals(
                "SBR*S*18*GRP1*GROUP NAME*12****MB",
                Text.of(Sbr.from(new Coverage("S", "GRP1", "GROUP NAME", "12", "MB"))));
    }

    @Test
    void canDoWithTheLeast() {
        assertEquals("SBR*P*18*******CI", Text.of(Sbr.from(new Coverage("P", null, null, null, "CI"))));
    }
}

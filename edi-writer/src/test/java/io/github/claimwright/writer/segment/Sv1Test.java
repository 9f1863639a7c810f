package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.writer.ExampleClaims;
import io.github.claimwright.writer.ExampleLines;
import org.junit.jupiter.api.Test;

class Sv1Test {
    @Test
    void hasEveryPartInItsPlace() {
        assertEquals(
                "SV1*HC:J7699:KX:KO:JW:99:SALINE 0.9 PERCENT*12.34*UN*2.5*12**1:2",
                Text.of(Sv1.from(ExampleLines.full())));
    }

    @Test
    void keepsTheDescriptionInItsPlaceWithoutModifiers() {
        assertEquals("SV1*HC:J7699:::::GAUZE*5*UN*1***1", Text.of(Sv1.from(ExampleLines.unlisted("GAUZE"))));
    }

    @Test
    void endsTheProcedureWithItsLastModifier() {
        assertEquals("SV1*HC:J7613:KX*60.5*UN*300***1:2", Text.of(Sv1.from(ExampleClaims.drugLine())));
    }
}

package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.PersonName;
import org.junit.jupiter.api.Test;

class Nm1Test {
    @Test
    void namesAnOrganization() {
        assertEquals(
                "NM1*PR*2*EXAMPLE PLAN*****PI*12345", Text.of(Nm1.organization("PR", "EXAMPLE PLAN", "PI", "12345")));
    }

    @Test
    void namesAPersonWithEveryPart() {
        PersonName name = new PersonName("ALDER", "JUNE", "B", "JR");
        assertEquals("NM1*IL*1*ALDER*JUNE*B**JR*MI*ID1", Text.of(Nm1.person("IL", name, "MI", "ID1")));
    }

    @Test
    void leavesPartsOutThatAPersonHasNot() {
        PersonName name = new PersonName("ALDER", null, null, null);
        assertEquals("NM1*IL*1*ALDER*****MI*ID1", Text.of(Nm1.person("IL", name, "MI", "ID1")));
    }
}

package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.MemberId;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.PersonName;
import org.junit.jupiter.api.Test;

class Nm1Test {
    @Test
    void namesAnOrganization() {
        assertEquals("NM1*PR*2*EXAMPLE PLAN*****PI*12345", Text.of(Nm1.payer("PR", "EXAMPLE PLAN", "PI", "12345")));
        assertEquals(
                "NM1*41*2*LAKESIDE*****46*S1", Text.of(Nm1.transmitter("41", new OrganizationName("LAKESIDE"), "S1")));
    }

    @Test
    void namesAPersonWithEveryPart() {
        PersonName name = new PersonName("ALDER", "JUNE", "B", "JR");
        assertEquals("NM1*IL*1*ALDER*JUNE*B**JR*MI*ID1", Text.of(Nm1.insured("IL", name, MemberId.of("ID1"))));
    }

    @Test
    void leavesPartsOutThatAPersonHasNot() {
        PersonName name = new PersonName("ALDER", null, null, null);
        assertEquals("NM1*IL*1*ALDER*****MI*ID1", Text.of(Nm1.insured("IL", name, MemberId.of("ID1"))));
    }

    @Test
    void leavesOutTheKindOfAnIdThatIsNotGiven() {
        PersonName name = new PersonName("ALDER", null, null, null);
        assertEquals("NM1*IL*1*ALDER", Text.of(Nm1.insured("IL", name, null)));
        assertEquals("NM1*82*1*ALDER", Text.of(Nm1.provider("82", name, null)));
        assertEquals("NM1*QC*1*ALDER", Text.of(Nm1.patient(name)));
        assertEquals("NM1*85*2", Text.of(Nm1.nameless("85", PartyName.ORGANIZATION)));
    }
}

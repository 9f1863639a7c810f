package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.writer.ExampleLines;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LineSegmentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test
    void countTheLineInLx() {
        assertEquals("LX*50", Text.of(Lx.from(50)));
    }

    @Test
    void giveOneDayAsDayAndMoreAsSpan() {
        assertEquals("DTP*472*D8*20260228", Text.of(Dtp.service(DateSpan.on(DAY))));
        assertEquals("DTP*472*RD8*20260228-20260301", Text.of(Dtp.service(new DateSpan(DAY, DAY.plusDays(1)))));
    }

    @Test
    void carryTheNoteInNte() {
        assertEquals("NTE*ADD*SEE FAX", Text.of(Nte.additional("SEE FAX")));
    }

    @Test
    void nameTheProductInLin() {
        assertEquals("LIN**N4*00487950125", Text.of(Lin.from(drug().ndc())));
    }

    @Test
    void giveTheNdcQuantityInCtp() {
        assertEquals("CTP****0.5*ML", Text.of(Ctp.from(drug())));
    }

    private static DrugIdentification drug() {
        return Objects.requireNonNull(ExampleLines.full().drug());
    }
}

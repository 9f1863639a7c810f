package io.github.claimwright.writer.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.DiagnosisCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiTest {
    @Test
    void callsTheFirstDiagnosisPrincipal() {
        assertEquals("HI*ABK:J449", Text.of(Hi.from(List.of(new DiagnosisCode("J449")))));
    }

    @Test
    void holdsTwelveDiagnosesInOneSegment() {
        List<DiagnosisCode> diagnoses = IntStream.rangeClosed(10, 21)
                .mapToObj(i -> new DiagnosisCode("J" + i))
                .toList();
        assertEquals(
                "HI*ABK:J10*ABF:J11*ABF:J12*ABF:J13*ABF:J14*ABF:J15*ABF:J16*ABF:J17*ABF:J18*ABF:J19*ABF:J20*ABF:J21",
                Text.of(Hi.from(diagnoses)));
    }
}

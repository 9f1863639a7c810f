package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.HierarchyLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterchangeOutputTest {
    private static List<String> envelope(String text) {
        return Stream.of(text.split("\n"))
                .filter(segment -> segment.matches("(ISA|GS|ST|BHT|HL|CLM|SE|GE|IEA)\\*.*"))
                .map(segment -> segment.startsWith("CLM") ? "CLM" : segment)
                .toList();
    }

    @Test
    void writesTheHeadersThatItIsGivenAndCountsByItself() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InterchangeOutput output = Received.output(bytes);
        output.open(Received.GROUP);
        output.open(Received.transaction("0001"));
        output.write(ExampleClaims.claim("A1"));
        output.write(ExampleClaims.claim("A2"), new ClaimPlace(HierarchyLevel.SUBSCRIBER, false));
        output.open(Received.transaction("0002"));
        output.write(ExampleClaims.claim("A3"));
        output.open(Received.GROUP);
        output.open(Received.transaction("0003"));
        output.write(ExampleClaims.claim("A4"));
        output.finish();
        assertEquals(
                List.of(
                        "ISA*03*AUTH      *00*          *30*390000001      *ZZ*RECEIVER01     *260102*0304*^*00501"
                                + "*000000077*1*P*:~",
                        "GS*HC*SENDER*RECEIVER*20260102*030405*88*X*005010X222A1~",
                        "ST*837*0001*005010X222A1~",
                        "BHT*0019*18*BATCH1*20260102*0304*RP~",
                        "HL*1**20*1~",
                        "HL*2*1*22*0~",
                        "CLM",
                        "HL*3*1*22*0~",
                        "CLM",
                        "SE*46*0001~",
                        "ST*837*0002*005010X222A1~",
                        "BHT*0019*18*BATCH1*20260102*0304*RP~",
                        "HL*1**20*1~",
                        "HL*2*1*22*0~",
                        "CLM",
                        "SE*29*0002~",
                        "GE*2*88~",
                        "GS*HC*SENDER*RECEIVER*20260102*030405*88*X*005010X222A1~",
                        "ST*837*0003*005010X222A1~",
                        "BHT*0019*18*BATCH1*20260102*0304*RP~",
                        "HL*1**20*1~",
                        "HL*2*1*22*0~",
                        "CLM",
                        "SE*29*0003~",
                        "GE*1*88~",
                        "IEA*2*000000077~"),
                envelope(bytes.toString(StandardCharsets.US_ASCII)));
    }

    @Test
    void wantsAGroupBeforeATransactionSetAndThatBeforeAClaim() throws IOException {
        InterchangeOutput output = Received.output(new ByteArrayOutputStream());
        assertThrows(IllegalStateException.class, () -> output.open(Received.transaction("0001")));
        output.open(Received.GROUP);
        assertThrows(IllegalStateException.class, () -> output.write(ExampleClaims.claim("A1")));
    }
}

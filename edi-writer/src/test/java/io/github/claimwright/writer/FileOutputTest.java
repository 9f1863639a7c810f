package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.writer.file.FileOutput;
import io.github.claimwright.writer.file.FilePart.GroupEnd;
import io.github.claimwright.writer.file.FilePart.GroupStart;
import io.github.claimwright.writer.file.FilePart.InterchangeEnd;
import io.github.claimwright.writer.file.FilePart.TransactionEnd;
import io.github.claimwright.writer.file.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileOutputTest {
    private static List<String> envelope(String text) {
        return Stream.of(text.split("\n"))
                .filter(segment -> segment.matches("(ISA|GS|ST|BHT|HL|CLM|SE|GE|IEA)\\*.*"))
                .map(segment -> segment.startsWith("CLM") ? "CLM" : segment)
                .toList();
    }

    @Test
    void writesTheHeadersThatItIsGivenAndCountsByItself() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FileOutput output = Received.output(bytes);
        output.write(Received.transactionStart("0001"));
        output.write(Received.claim(ExampleClaims.claim("A1"), HierarchyLevel.CLAIM));
        output.write(Received.claim(ExampleClaims.claim("A2"), HierarchyLevel.SUBSCRIBER));
        output.write(new TransactionEnd(Form.USUAL));
        output.write(Received.transactionStart("0002"));
        output.write(Received.claim(ExampleClaims.claim("A3"), HierarchyLevel.CLAIM));
        output.write(new TransactionEnd(Form.USUAL));
        output.write(new GroupEnd(Form.USUAL));
        output.write(new GroupStart(Received.GROUP, Form.USUAL));
        output.write(Received.transactionStart("0003"));
        output.write(Received.claim(ExampleClaims.claim("A4"), HierarchyLevel.CLAIM));
        output.write(new TransactionEnd(Form.USUAL));
        output.write(new GroupEnd(Form.USUAL));
        output.write(new InterchangeEnd(Form.USUAL));
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
}

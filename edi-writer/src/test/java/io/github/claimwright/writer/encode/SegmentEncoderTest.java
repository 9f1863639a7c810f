package io.github.claimwright.writer.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Segment;
import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SegmentEncoderTest {
    private static final Segment ISA = Segment.of("ISA")
            .put(1, "00")
            .put(2, " ".repeat(10))
            .put(3, "00")
            .put(4, " ".repeat(10))
            .put(5, "ZZ")
            .put(6, "SENDER         ")
            .put(7, "ZZ")
            .put(8, "RECEIVER       ")
            .put(9, "260304")
            .put(10, "1506")
            .put(11, "^")
            .put(12, "00501")
            .put(13, "000000001")
            .put(14, "0")
            .put(15, "T")
            .put(16, ":")
            .build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private SegmentEncoder begun(String lineBreak) throws IOException {
        SegmentEncoder encoder = new SegmentEncoder(out, Delimiters.USUAL, lineBreak);
        encoder.write(ISA);
        return encoder;
    }

    @Test
    void breaksLinesAsItIsTold() throws IOException {
        SegmentEncoder encoder = begun("\r\n");
        encoder.write(Segment.of("IEA").put(1, "0").put(2, "000000001").build());
        encoder.finish();
        String text = out.toString(StandardCharsets.US_ASCII);
        assertEquals(108, text.indexOf("IEA*0*000000001~\r\n"));
        assertEquals(text.length(), encoder.bytes());
    }

    @Test
    void writesElementsOfEveryKind() throws IOException {
        SegmentEncoder encoder = begun("");
        encoder.write(Segment.of("GS")
                .put(1, "HC")
                .put(2, "S1")
                .put(3, "R1")
                .put(4, "20260304")
                .put(5, "1506")
                .put(6, "1")
                .put(7, "X")
                .put(8, "005010X222A1")
                .build());
        encoder.write(Segment.of("ST")
                .put(1, "837")
                .put(2, "0001")
                .put(3, "005010X222A1")
                .build());
        encoder.write(Segment.of("SV1")
                .putComposite(1, "HC", "A7003", null, null, null, null, "SET")
                .put(3, "UN")
                .putComposite(4, "1")
                .putComposite(5)
                .build());
        encoder.finish();
        assertTrue(
                out.toString(StandardCharsets.US_ASCII).endsWith("~SV1*HC:A7003:::::SET**UN*1~"),
                out.toString(StandardCharsets.US_ASCII));
    }

    @Test
    void letsNoWrongCountThrough() throws IOException {
        SegmentEncoder encoder = begun("");
        Segment wrong = Segment.of("IEA").put(1, "7").put(2, "000000001").build();
        IllegalStateException mistake = assertThrows(IllegalStateException.class, () -> encoder.write(wrong));
        assertEquals("StAEDI reports CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT in IEA01", mistake.getMessage());
    }

    @Test
    void turnsAProblemOfStaediIntoAnIoException() throws IOException {
        SegmentEncoder encoder = new SegmentEncoder(out, Delimiters.USUAL, "");
        Segment noHeader = Segment.of("GS").put(1, "HC").build();
        IOException problem = assertThrows(IOException.class, () -> encoder.write(noHeader));
        assertInstanceOf(EDIStreamException.class, problem.getCause());
    }
}

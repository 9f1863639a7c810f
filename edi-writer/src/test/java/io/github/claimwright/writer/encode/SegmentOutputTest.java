package io.github.claimwright.writer.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SegmentOutputTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void breaksLinesWhereverABlockEnds() throws IOException {
        SegmentOutput output = new SegmentOutput(out, '~', "\n");
        for (byte octet : "A*1~B~~C".getBytes(StandardCharsets.US_ASCII)) {
            output.write(octet);
        }
        output.write("~D~".getBytes(StandardCharsets.US_ASCII));
        assertEquals("A*1~\nB~\n~\nC~\nD~\n", out.toString(StandardCharsets.US_ASCII));
        assertEquals(out.size(), output.bytes());
    }

    @Test
    void writesOnlyThePartOfABlockThatItIsGiven() throws IOException {
        SegmentOutput output = new SegmentOutput(out, '~', "\n");
        output.write("xA~Bx".getBytes(StandardCharsets.US_ASCII), 1, 3);
        assertEquals("A~\nB", out.toString(StandardCharsets.US_ASCII));
    }
}

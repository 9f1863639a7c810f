package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Comparison of(String expected, String written) throws IOException {
        Comparison comparison = new Comparison(
                new ByteArrayInputStream(expected.getBytes(StandardCharsets.US_ASCII)),
                OutputStream.nullOutputStream());
        comparison.write(written.getBytes(StandardCharsets.US_ASCII));
        comparison.finish();
        return comparison;
    }

    @Test
    void findsTheFirstByteThatDiffers() throws IOException {
        assertFalse(of("CLM*A~", "CLM*A~").differs());
        assertTrue(of("CLM*A~", "CLM*B~").differs());
        assertEquals(4, of("CLM*A~", "CLM*B~").sameBytes());
    }

    @Test
    void findsWhatIsMissingAndWhatIsTooMuch() throws IOException {
        assertTrue(of("CLM*A~", "CLM*A").differs());
        assertEquals(5, of("CLM*A~", "CLM*A").sameBytes());
        assertTrue(of("CLM*A", "CLM*A~").differs());
        assertEquals(5, of("CLM*A", "CLM*A~").sameBytes());
    }
}

package io.github.claimwright.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Payer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayerFilesTest {
    @TempDir
    private Path directory;

    private final ClaimWriter writer =
            new ClaimWriter(ExampleClaims.partner(), new SequentialControlNumbers(), ExampleClaims.CLOCK);

    private PayerFiles files() {
        return new PayerFiles(payer -> new PayerFiles.Destination(directory.resolve(payer.id() + ".edi"), writer));
    }

    private static Claim claim(String number, String payer, String lastName) {
        Claim plain = ExampleClaims.claim(number, ExampleClaims.subscriber(lastName), ExampleClaims.drugLine());
        return new Claim(
                plain.billingProvider(),
                plain.subscriber(),
                new Payer("PLAN " + payer, Payer.PAYER_ID, payer, null),
                plain.information(),
                plain.diagnoses(),
                plain.lines());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> present = Files.list(directory)) {
            return present.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void holdTheClaimsOfOnePayerEach() throws IOException {
        try (PayerFiles files = files()) {
            files.add(claim("A1", "P1", "ALDER"));
            files.add(claim("B1", "P2", "ALDER"));
            files.add(claim("A2", "P1", "BIRCH"));
            Map<Path, WrittenInterchange> written = files.commit();
            assertEquals(2, written.get(directory.resolve("P1.edi")).claims());
            assertEquals(1, written.get(directory.resolve("P2.edi")).claims());
        }
        assertEquals(List.of("P1.edi", "P2.edi"), names());
        assertTrue(Files.readString(directory.resolve("P2.edi")).contains("CLM*B1*"));
    }

    @Test
    void appearTogetherOrNotAtAll() throws IOException {
        try (PayerFiles files = files()) {
            files.add(claim("A1", "P1", "ALDER"));
            assertThrows(UnwritableClaimException.class, () -> files.add(claim("B1", "P2", "AND\u00C9")));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void areLeftOutWhereEveryClaimWasRefused() throws IOException {
        try (PayerFiles files = files()) {
            files.add(claim("A1", "P1", "ALDER"));
            assertThrows(UnwritableClaimException.class, () -> files.add(claim("B1", "P2", "AND\u00C9")));
            assertEquals(1, files.commit().size());
        }
        assertEquals(List.of("P1.edi"), names());
    }
}

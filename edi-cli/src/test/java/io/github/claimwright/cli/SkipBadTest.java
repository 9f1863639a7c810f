package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders that cannot be billed are left out, and can be mended and given again. */
class SkipBadTest {
    private static final Path MEDICARE = Samples.ORDERS.resolve("medicare");

    @TempDir
    Path folder;

    private Path refused;

    @BeforeEach
    void nameTheFolder() {
        refused = folder.resolve("claims.refused");
    }

    private Run generate(Path orders, String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "generate",
                                orders.toString(),
                                "--profile",
                                "medicare-dme",
                                "--clock",
                                Samples.CLOCK,
                                "--control-numbers",
                                folder.resolve("numbers").toString(),
                                "--out",
                                folder.resolve("claims.edi").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private long claims() throws IOException {
        return Files.readString(folder.resolve("claims.edi"))
                .lines()
                .filter(line -> line.startsWith("CLM*"))
                .count();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(MEDICARE.resolve(name));
    }

    @Test
    void copiesTheLinesOfCsvBelowTheirHeader() throws IOException {
        Path csv = folder.resolve("orders.csv");
        String good = Files.readString(Samples.FIXTURES.resolve("csv").resolve("17-several-patients.csv"));
        List<String> lines = good.lines().toList();
        String bad = lines.get(2).replaceFirst(",[FM],", ",W,");
        Files.writeString(csv, good.replace(lines.get(2), bad));
        Run run = generate(csv, "--skip-bad");
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertTrue(run.err().contains("left out 1 order"), run.err());
        assertEquals(lines.get(0) + "\n" + bad + "\n", Files.readString(refused.resolve("orders.csv")));
        assertTrue(Files.readString(folder.resolve("claims.refused.txt")).contains("patient.sex"));
        Files.writeString(refused.resolve("orders.csv"), lines.get(0) + "\n" + lines.get(2) + "\n");
        assertEquals(ExitCode.OK, generate(refused).exitCode());
        assertEquals(1, claims());
    }

    @Test
    void copiesTheLinesOfNdjsonEvenWhereTheyAreNoJson() throws IOException {
        Path orders = folder.resolve("orders.ndjson");
        List<String> lines = sample("17-several-patients.ndjson").lines().toList();
        Files.writeString(orders, lines.get(0) + "\n{\"orderId\": }\n" + lines.get(1) + "\n");
        Run run = generate(orders, "--skip-bad");
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertEquals("{\"orderId\": }\n", Files.readString(refused.resolve("orders.ndjson")));
        assertEquals(2, claims());
    }

    @Test
    void writesAListOfTheRecordsOfAList() throws IOException {
        Path orders = folder.resolve("orders.json");
        String good = sample("01-albuterol-0083.json");
        String unknown = sample("09-ipratropium.json").replace("00487-9801-60", "99999-9999-99");
        String rejected = sample("02-albuterol-0042.json").replace("\"attested\": \"KX\",", "");
        Files.writeString(orders, "[" + good + "," + unknown + "," + rejected + "]");
        Run run = generate(orders, "--skip-bad");
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertEquals(1, claims());
        String reasons = Files.readString(folder.resolve("claims.refused.txt"));
        assertTrue(reasons.contains("record 2 (order A-1009), delivery.items[0].hcpcs"), reasons);
        assertTrue(reasons.contains("record 3 (order A-1002): PAY-COVERAGE-MODIFIER"), reasons);
        String mended = Files.readString(refused.resolve("orders.json"))
                .replace("99999-9999-99", "00487-9801-60")
                .replace("\"charge\"", "\"attested\" : \"KX\", \"charge\"");
        Files.writeString(
                refused.resolve("orders.json"),
                mended.lines()
                        .filter(line -> !line.strip().equals("\"attested\" : \"KX\","))
                        .collect(Collectors.joining("\n")));
        Run again = generate(refused);
        assertEquals(ExitCode.OK, again.exitCode(), again.err());
        assertEquals(2, claims());
    }

    @Test
    void leavesNothingBehindWhereAllOrdersAreGood() {
        Run run = generate(MEDICARE.resolve("01-albuterol-0083.json"), "--skip-bad");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertFalse(Files.exists(refused));
    }

    @Test
    void writesNothingWhereNoOrderIsGood() throws IOException {
        Path orders = folder.resolve("orders.json");
        Files.writeString(orders, sample("01-albuterol-0083.json").replace("\"quantity\"", "\"quantty\""));
        Run run = generate(orders, "--skip-bad");
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.err().contains("nothing was written"), run.err());
        assertFalse(Files.exists(refused));
        assertFalse(Files.exists(folder.resolve("claims.edi")));
    }

    @Test
    void skipsNothingWhereTheTextBreaksOff() throws IOException {
        Path orders = folder.resolve("orders.json");
        Files.writeString(orders, "[" + sample("01-albuterol-0083.json") + ", {");
        Run run = generate(orders, "--skip-bad");
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.err().contains("cannot be told from what surrounds it"), run.err());
        assertFalse(Files.exists(folder.resolve("claims.edi")));
    }

    @Test
    void writesNothingOverOrdersThatWaitToBeMended() throws IOException {
        Files.createDirectory(refused);
        Run run = generate(MEDICARE.resolve("01-albuterol-0083.json"), "--skip-bad");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("move it away first"), run.err());
    }

    @Test
    void needsFilesOnBothSides() {
        assertEquals(ExitCode.USAGE, generate(Path.of("-"), "--skip-bad").exitCode());
    }
}

package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    private static final Path ALBUTEROL = Samples.ORDERS.resolve("medicare").resolve("01-albuterol-0083.json");

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void chooseOutput() {
        out = folder.resolve("claims.edi");
    }

    private Run generate(Path orders, String... more) {
        String[] arguments = new String[more.length + 8];
        arguments[0] = "generate";
        arguments[1] = orders.toString();
        arguments[2] = "--clock";
        arguments[3] = Samples.CLOCK;
        arguments[4] = "--control-numbers";
        arguments[5] = folder.resolve("numbers").toString();
        arguments[6] = "--out";
        arguments[7] = out.toString();
        System.arraycopy(more, 0, arguments, 8, more.length);
        return Run.of(arguments);
    }

    @Test
    void writesAFileAndSaysHow() throws IOException {
        Run run = generate(ALBUTEROL, "--profile", "medicare-dme");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(Files.readString(out).contains("SV1*HC:J7613:KX:KO:JZ*46.8*UN*300***1~"));
        assertTrue(run.out().contains("Defaults taken"), run.out());
        assertTrue(run.out().contains("VALID under profile medicare-dme"), run.out());
    }

    @Test
    void neverIssuesANumberTwice() throws IOException {
        generate(ALBUTEROL);
        String first = Files.readString(out).lines().findFirst().orElseThrow();
        generate(ALBUTEROL);
        String second = Files.readString(out).lines().findFirst().orElseThrow();
        assertTrue(first.contains("*000000001*"), first);
        assertTrue(second.contains("*000000002*"), second);
    }

    @Test
    void writesNothingWhenAnOrderIsWrong() throws IOException {
        Path orders = folder.resolve("orders.json");
        Files.writeString(orders, Files.readString(ALBUTEROL).replace("\"quantity\"", "\"quantty\""));
        Run run = generate(orders);
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertFalse(Files.exists(out));
        assertTrue(run.err().contains("quantity"), run.err());
        assertTrue(run.err().contains("nothing was written"), run.err());
    }

    @Test
    void keepsTheOldFileWhenAnOrderCannotBeBilled() throws IOException {
        Files.writeString(out, "the file of yesterday");
        Path orders = folder.resolve("orders.json");
        Files.writeString(orders, Files.readString(ALBUTEROL).replace("\"00487950125\"", "\"99999999999\""));
        Run run = generate(orders);
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertEquals("the file of yesterday", Files.readString(out));
        assertTrue(run.err().contains("99999-9999-99"), run.err());
    }

    @Test
    void writesNothingThatThePayerWouldReject() throws IOException {
        Path orders = folder.resolve("orders.json");
        Files.writeString(orders, Files.readString(ALBUTEROL).replace("\"attested\": \"KX\",", ""));
        Run run = generate(orders, "--profile", "medicare-dme");
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void takesTheSettingsOfAPartnerFile() throws IOException {
        Path partner = folder.resolve("partner.properties");
        Files.writeString(partner, """
                sender.id = SENDER77
                receiver.id = CLEARING1
                """);
        Run run = generate(ALBUTEROL, "--partner", partner.toString());
        assertEquals(ExitCode.USAGE, run.exitCode(), run.out());
        assertTrue(run.err().contains("partner.properties"), run.err());
    }

    @Test
    void namesAFileThatIsNotThere() {
        Run run = generate(folder.resolve("none.json"));
        assertEquals(ExitCode.UNREADABLE, run.exitCode());
        assertTrue(run.err().contains("none.json: there is no such file"), run.err());
    }

    @Test
    void writesToStandardOutput() throws IOException {
        Run run = Run.of(
                "generate",
                ALBUTEROL.toString(),
                "--clock",
                Samples.CLOCK,
                "--control-numbers",
                folder.resolve("numbers").toString(),
                "--out",
                "-");
        assertTrue(run.out().startsWith("ISA*00*"), run.out());
        assertTrue(run.err().contains("Defaults taken"), run.err());
    }
}

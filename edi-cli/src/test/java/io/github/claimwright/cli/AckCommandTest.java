package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AckCommandTest {
    @TempDir
    Path folder;

    private Run ack(Path file, String... more) {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "ack",
                                file.toString(),
                                "--out",
                                folder.resolve("answers").toString(),
                                "--clock",
                                Samples.CLOCK,
                                "--control-numbers",
                                folder.resolve("numbers").toString()),
                        Stream.of(more))
                .toList();
        return Run.of(arguments.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("answers"))) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    private Path damaged(String sound, String damage) throws IOException {
        String text = Files.readString(Samples.GOLDEN.resolve("main-job.edi"));
        assertTrue(text.contains(sound));
        return Files.writeString(folder.resolve("claims.edi"), text.replace(sound, damage));
    }

    @Test
    void saysWhatWasAcceptedAndWhatWasWritten() throws IOException {
        Run run = ack(Samples.GOLDEN.resolve("main-job.edi"), "--ta1");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.out().startsWith("interchange 000000001: accepted\n  group 1: accepted, 1 of 1 transaction sets;"));
        assertTrue(written().containsAll(List.of("main-job.277ca.edi", "main-job.999.edi", "main-job.ta1.edi")));
    }

    @Test
    void endsWithOneWhenSomethingIsRejected() throws IOException {
        Run run = ack(damaged("*Y*A*Y*Y~", "*Y*Q*Y*Y~"));
        assertEquals(1, run.exitCode());
        assertEquals(List.of("claims.999.edi"), written());
    }

    @Test
    void theCallerDecidesWhatIsAFailure() throws IOException {
        assertEquals(
                0, ack(damaged("*Y*A*Y*Y~", "*Y*Q*Y*Y~"), "--fail-on", "never").exitCode());
        Path odd = damaged("*^*00501*", "*U*00501*");
        assertEquals(0, ack(odd).exitCode());
        assertEquals(1, ack(odd, "--fail-on", "warning").exitCode());
    }

    @Test
    void deletesWhatAnEarlierRunSaidAndThisOneDoesNot() throws IOException {
        ack(damaged("*Y*A*Y*Y~", "*Y*Q*Y*Y~"));
        Run run = ack(damaged("IEA*1*", "IEA*2*"));
        assertEquals(1, run.exitCode());
        assertEquals(List.of("claims.ta1.edi"), written());
    }

    @Test
    void writesNothingForWhatIsNoX12() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam");
        Run run = ack(letter);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("no X12 interchange was found"), run.err());
        assertEquals(List.of(), written());
    }

    @Test
    void refusesAFolder() {
        Run run = ack(folder);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("is a folder; name one file"), run.err());
        assertFalse(Files.exists(folder.resolve("answers")));
    }

    @Test
    void printsProblemsOnlyWhenAskedToBeQuiet() {
        assertEquals("", ack(Samples.GOLDEN.resolve("main-job.edi"), "-q").out());
    }
}

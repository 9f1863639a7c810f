package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    Path folder;

    @Test
    void bashCompletesACommand() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "no bash on this system");
        Path script = folder.resolve("completion");
        Files.writeString(script, Run.of("completion").out());
        String asked =
                "source '%s'; COMP_WORDS=(claimwright vali); COMP_CWORD=1; _complete_claimwright; echo \"${COMPREPLY[@]}\""
                        .formatted(script);
        Process bash = new ProcessBuilder(BASH.toString(), "-c", asked)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), said);
        assertEquals("validate", said.strip());
    }

    @Test
    void zshLoadsItsCompletionFirst() {
        Run run = Run.of("completion", "zsh");
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("autoload -U +X compinit && compinit\n"), run.out());
    }
}

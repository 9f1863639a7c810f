package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsItsVersion() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().matches("claimwright \\d+\\.\\d+\\.\\d+\\R"), out.toString());
    }

    @Test
    void asksForASubcommand() {
        assertEquals(2, run());
        assertTrue(err.toString().startsWith("Missing required subcommand"), err.toString());
    }

    @Test
    void namesTheCommandThatWasProbablyMeant() {
        assertEquals(2, run("validat"));
        assertTrue(err.toString().contains("claimwright validate"), err.toString());
    }

    @Test
    void everyCommandIsFoundUnderItsOwnNameAlone() {
        for (String name : Main.commandLine().getSubcommands().keySet()) {
            assertEquals(Set.of(name), Main.commandLine(name).getSubcommands().keySet());
        }
    }

    private int run(String... args) {
        CommandLine commandLine = Main.commandLine(args);
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }
}

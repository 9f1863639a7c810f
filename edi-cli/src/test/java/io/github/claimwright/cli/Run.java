package io.github.claimwright.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * One run of the command, as a user sees it.
 *
 * @param exitCode what it ended with
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        StringWriter err = new StringWriter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        InputStream standardIn = System.in;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            CommandLine command = Main.commandLine(arguments).setErr(new PrintWriter(err, true));
            command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            int exitCode = command.execute(arguments);
            command.getOut().flush();
            return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(standardOut);
            System.setIn(standardIn);
        }
    }
}

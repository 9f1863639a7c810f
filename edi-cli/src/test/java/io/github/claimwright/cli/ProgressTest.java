package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ProgressTest {
    private final StringWriter terminal = new StringWriter();
    private Duration now = Duration.ZERO;

    private InputStream open(long size) {
        return new Progress(
                new ByteArrayInputStream(new byte[4_000_000]),
                "claims.edi",
                size,
                new PrintWriter(terminal),
                () -> now.toNanos());
    }

    private void read(InputStream in, int megabytes, int milliseconds) throws IOException {
        now = now.plusMillis(milliseconds);
        byte[] bytes = new byte[megabytes * 1_000_000];
        assertEquals(bytes.length, in.read(bytes, 0, bytes.length));
    }

    private String said() {
        return terminal.toString().replace("\r\u001B[K", "|");
    }

    @Test
    void isSilentInTheFirstSecond() throws IOException {
        try (InputStream in = open(4_000_000)) {
            read(in, 4, 999);
        }
        assertEquals("", said());
    }

    @Test
    void saysHowFarItIsFiveTimesASecondAndWipesItOut() throws IOException {
        try (InputStream in = open(4_000_000)) {
            read(in, 1, 1000);
            read(in, 1, 100);
            read(in, 1, 100);
        }
        assertEquals("|claims.edi: 1 MB read (25 %)|claims.edi: 3 MB read (75 %)|", said());
    }

    @Test
    void doesNotGuessASize() throws IOException {
        try (InputStream in = open(0)) {
            read(in, 2, 1500);
        }
        assertEquals("|claims.edi: 2 MB read|", said());
    }

    @Test
    void leavesAPipeAsItIs() {
        assumeFalse(Ansi.AUTO.enabled(), "the tests run at a terminal");
        InputStream in = InputStream.nullInputStream();
        assertSame(in, Progress.of(in, "claims.edi", 0, new PrintWriter(terminal)));
    }
}

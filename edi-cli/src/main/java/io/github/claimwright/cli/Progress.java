package io.github.claimwright.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * A file that says on one line of a terminal how far it has been read: first after a second, then five times a second, and
 * no more once it is closed.
 */
final class Progress extends FilterInputStream {
    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long MEGABYTE = 1_000_000;
    /** Back to the first column, and what stands there is wiped out. */
    private static final String WIPE = "\r\u001B[K";

    private final String name;
    private final long size;
    private final PrintWriter terminal;
    private final LongSupplier nanoseconds;
    private final long begin;
    private long next = FIRST;
    private long read;
    private boolean shown;

    /**
     * Reads a file.
     *
     * @param size how many bytes there are; 0 when that is not known
     * @param nanoseconds a clock that only goes forward
     */
    Progress(InputStream in, String name, long size, PrintWriter terminal, LongSupplier nanoseconds) {
        super(in);
        this.name = name;
        this.size = size;
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        this.begin = nanoseconds.getAsLong();
    }

    /** The stream itself where nobody looks on, or the terminal takes no escapes: picocli knows, on every Java. */
    static InputStream of(InputStream in, String name, long size, PrintWriter errors) {
        return Ansi.AUTO.enabled() ? new Progress(in, name, size, errors, System::nanoTime) : in;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    @Override
    public void close() throws IOException {
        if (shown) {
            terminal.print(WIPE);
            terminal.flush();
            shown = false;
        }
        super.close();
    }

    private void count(int bytes) {
        read += bytes;
        long passed = nanoseconds.getAsLong() - begin;
        if (passed >= next) {
            next = passed + STEP;
            shown = true;
            terminal.print(WIPE + line());
            terminal.flush();
        }
    }

    private String line() {
        String percent = size == 0 ? "" : " (%d %%)".formatted(Math.min(100, read * 100 / size));
        return String.format(Locale.ROOT, "%s: %d MB read%s", name, read / MEGABYTE, percent);
    }
}

package io.github.claimwright.benchmark;

import io.github.claimwright.envelope.Receiver;
import io.github.claimwright.envelope.Submitter;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Contact;
import io.github.claimwright.validate.read.FileReader;
import io.github.claimwright.writer.ClaimWriter;
import io.github.claimwright.writer.InterchangeParty;
import io.github.claimwright.writer.SequentialControlNumbers;
import io.github.claimwright.writer.TradingPartner;
import io.github.claimwright.writer.file.FilePart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How much processor time it takes to write a file of a million bytes: from claims, with every check of the guide, and by
 * StAEDI alone, from elements that are cut already. Both take turns in one run, and the time is that of the thread, so that
 * other work on the machine does not decide the outcome.
 */
public final class WritingBenchmark {
    private static final int SIZE = 1_000_000;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 41;
    private static final TradingPartner PARTNER = TradingPartner.of(
            InterchangeParty.of("SUPPLIER77"),
            InterchangeParty.of("DMEMAC19"),
            new Submitter(
                    "CEDAR HILL MEDICAL SUPPLY", "SUPPLIER77", new Contact("BILLING OFFICE", "6155550140", null, null)),
            new Receiver("DME MAC JURISDICTION C", "DMEMAC19"));

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Claim> claims = new ArrayList<>();
    private final BareWriter bare;
    private final int bytes;

    private WritingBenchmark() throws IOException {
        FileReader.read(new ByteArrayInputStream(DrugFile.ofBytes(SIZE)), this::take);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file);
        this.bare = new BareWriter(file.toByteArray());
        this.bytes = file.size();
    }

    private void take(FilePart part) {
        if (part instanceof FilePart.ClaimPart received) {
            claims.add(received.claim());
        } else if (part instanceof FilePart.Unread unread) {
            throw new IllegalStateException(unread.reason());
        }
    }

    private void write(OutputStream out) throws IOException {
        new ClaimWriter(PARTNER, new SequentialControlNumbers(), Clock.systemUTC()).write(claims, out);
    }

    /** What is measured. */
    private interface Work {
        void run() throws Exception;
    }

    private long nanoseconds(Work work) throws Exception {
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private void print() throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            ours.add(nanoseconds(() -> write(OutputStream.nullOutputStream())));
            theirs.add(nanoseconds(() -> bare.write(OutputStream.nullOutputStream())));
        }
        double claimwright = megabytesPerSecond(ours);
        double staedi = megabytesPerSecond(theirs);
        System.out.println("| Writer of a file of 1 MB, one thread | MB per second of processor time |");
        System.out.println("|---|--:|");
        System.out.printf(
                Locale.ROOT, "| Claimwright, from claims, with the checks of the guide | %.1f |%n", claimwright);
        System.out.printf(Locale.ROOT, "| StAEDI, bare, from elements | %.1f |%n", staedi);
        System.out.printf(Locale.ROOT, "| ratio | %.2f |%n", claimwright / staedi);
    }

    /** By the median of the rounds behind the warm-up. */
    private double megabytesPerSecond(List<Long> times) {
        List<Long> counted = IntStream.range(WARM_UP, times.size())
                .mapToObj(times::get)
                .sorted()
                .toList();
        return bytes * 1_000.0 / counted.get(counted.size() / 2);
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        new WritingBenchmark().print();
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.fixtures.synth.Delivered;
import io.github.claimwright.fixtures.synth.DeliveryList;
import io.github.claimwright.fixtures.synth.Extent;
import io.github.claimwright.fixtures.synth.Mix;
import io.github.claimwright.fixtures.synth.SyntheticBatch;
import io.github.claimwright.fixtures.synth.SyntheticFile;
import io.github.claimwright.writer.WrittenInterchange;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimwright synth}: claims that nobody ever sent, as many as wanted. */
@Command(
        name = "synth",
        mixinStandardHelpOptions = true,
        description = "Makes a valid 837P file of any size with claims of invented patients.",
        footer = {
            "",
            "The same options give the same bytes on every machine. Patients get thirty days' supply every thirty days,",
            "so that no month contradicts those before it; --month and --deliveries show that to validate --history.",
            "",
            "Example:",
            "  claimwright synth --size 100MB --seed 7 --mix medicare=50,equipment=40 --out big.edi"
        })
final class SynthCommand implements Callable<Integer> {
    /** How large the file becomes. */
    static final class Size {
        @Option(names = "--claims", paramLabel = "N", description = "So many claims.")
        private @Nullable Integer claims;

        @Option(
                names = "--size",
                paramLabel = "SIZE",
                converter = ByteCount.class,
                description = "At least so many bytes, such as 500kB, 100MB or 1GB, to the end of a claim.")
        private @Nullable Long bytes;

        Extent extent() {
            return claims != null ? Extent.ofClaims(claims) : Extent.ofBytes(bytes == null ? 0 : bytes);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Size size;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "A whole number that decides who the patients are (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            defaultValue = "2026-01-05",
            description = "The first day of deliveries (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private LocalDate from;

    @Option(
            names = "--months",
            paramLabel = "M",
            defaultValue = "3",
            description = "How many deliveries in a row each patient gets, 1 to 11 (default: ${DEFAULT-VALUE}).")
    private int months;

    @Option(names = "--month", paramLabel = "N", description = "Bill the deliveries of this one of the months only.")
    private @Nullable Integer month;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "base",
            description =
                    "Whose claims: base (all payers), medicare-dme, medicare, medicaid or commercial (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String profile;

    @Option(
            names = "--mix",
            split = ",",
            paramLabel = "SHARE=PERCENT",
            description =
                    "Other shares, such as dependents=50. Of patients: medicare, medicaid, equipment; of those with "
                            + "commercial insurance: dependents, secondary; of claims not to Medicare: replacements. May be repeated.")
    private Map<String, Integer> mix = new LinkedHashMap<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where the file goes; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Option(
            names = "--deliveries",
            paramLabel = "FILE",
            description = "Also write what was delivered, for validate --history of a later month.")
    private @Nullable String deliveries;

    @Option(names = "-q", description = "Print problems only.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        SyntheticBatch batch = batch();
        Extent extent = extent();
        if (deliveries == null) {
            write(batch, extent, Delivered.NOBODY_ASKS);
        } else {
            Output.to(deliveries, list -> {
                Writer csv = new OutputStreamWriter(list, StandardCharsets.UTF_8);
                write(batch, extent, new DeliveryList(csv));
                csv.flush();
            });
        }
        return ExitCode.OK;
    }

    private void write(SyntheticBatch batch, Extent extent, Delivered delivered) throws IOException {
        StringBuilder summary = new StringBuilder();
        Output.to(out, stream -> summary.append(summary(SyntheticFile.write(batch, extent, delivered, stream))));
        if (!quiet) {
            PrintWriter printer = out.equals(InputFiles.STANDARD_INPUT)
                    ? spec.commandLine().getErr()
                    : spec.commandLine().getOut();
            printer.println(summary);
            printer.flush();
        }
    }

    private String summary(WrittenInterchange written) {
        return "%s: claims: %d, service lines: %d, transaction sets: %d, segments: %d, bytes: %d"
                .formatted(
                        out,
                        written.claims(),
                        written.lines(),
                        written.transactionSets(),
                        written.segments(),
                        written.bytes());
    }

    private Extent extent() {
        return usage(size::extent);
    }

    private SyntheticBatch batch() {
        return usage(() -> {
            SyntheticBatch batch = SyntheticBatch.of(seed).with(mix()).in(from, months);
            return month == null ? batch : batch.only(month);
        });
    }

    private Mix mix() {
        boolean everybody = profile.equals("base");
        if (!everybody && (mix.containsKey("medicare") || mix.containsKey("medicaid"))) {
            throw new IllegalArgumentException(
                    "--profile %s already says whose claims these are; leave medicare and medicaid out of --mix"
                            .formatted(profile));
        }
        return Mix.forPayersOf(profile).with(mix);
    }

    /** What the library refuses here is a mistake in the call. */
    private static <T> T usage(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException wrong) {
            throw new CliException(ExitCode.USAGE, String.valueOf(wrong.getMessage()));
        }
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.validate.audit.AuditClaim;
import io.github.claimwright.validate.audit.AuditLine;
import io.github.claimwright.validate.audit.Checklist;
import io.github.claimwright.validate.audit.ClaimSample;
import io.github.claimwright.validate.audit.SampleCsv;
import io.github.claimwright.validate.audit.SampleHtml;
import io.github.claimwright.validate.audit.SampleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright sample}: claims for a supplier's audit of its own records. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description =
                "Draws a random sample of claims with a checklist for a self-audit: order, proof of delivery, refill "
                        + "contact, diagnosis, modifiers.",
        footer = {
            "",
            "Every claim that qualifies is as likely as any other to be drawn. The same files, options and seed draw"
                    + " the same",
            "claims again.",
            "",
            "Exit codes: 0 a sample was drawn, 1 no claim qualifies, 2 wrong call, 3 a file that is unreadable or no"
                    + " X12.",
            "",
            "Example:",
            "  claimwright sample --hcpcs J7613 --n 30 --seed 2026 --from 2026-01-01 --to 2026-03-31 sent/ --out"
                    + " sample.html"
        })
final class SampleCommand implements Callable<Integer> {
    /** The forms. */
    enum Format {
        HTML,
        CSV
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "837P files, folders, patterns, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(
            names = "--hcpcs",
            split = ",",
            paramLabel = "CODE",
            description = "Only claims with a line of this code, and only such lines. May be repeated.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--n", paramLabel = "N", defaultValue = "30", description = "How many claims (default: 30).")
    private int size;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "S",
            description = "A whole number that you choose; write it down, so that the sample can be drawn again.")
    private long seed;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only lines served on or after a day, such as 2026-01-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only lines served on or before a day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html or csv; when left out, by the end of --out, else html.")
    private @Nullable Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where the sample goes; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Option(names = "--show-values", description = "Name the patients.")
    private boolean showValues;

    @Option(names = "-q", description = "Print problems only.")
    private boolean quiet;

    @Mixin
    private CodesOption codesOption = new CodesOption();

    @Override
    public Integer call() throws IOException {
        if (size < 1) {
            throw new CliException(ExitCode.USAGE, "--n %d: a sample has at least one claim".formatted(size));
        }
        List<String> inputs = InputFiles.resolve(files);
        ClaimSample sample =
                new ClaimSample(size, seed, claim -> claim.lines().stream().anyMatch(this::qualifies));
        for (String input : inputs) {
            add(sample, input);
        }
        if (sample.frame() == 0) {
            throw new CliException(ExitCode.FINDINGS, "no claim of %d files qualifies".formatted(inputs.size()));
        }
        SampleSheet sheet = sheet(sample, inputs.size());
        Output.to(out, stream -> {
            if (format() == Format.CSV) {
                SampleCsv.write(sheet, stream);
            } else {
                SampleHtml.write(sheet, stream);
            }
        });
        if (!quiet) {
            spec.commandLine().getErr().println(sheet.basis());
        }
        return ExitCode.OK;
    }

    private boolean qualifies(AuditLine line) {
        LocalDate date = line.date();
        boolean inTime = (from == null || (date != null && !date.isBefore(from)))
                && (to == null || (date != null && !date.isAfter(to)));
        return inTime && (codes.isEmpty() || codes.contains(line.code()));
    }

    private static void add(ClaimSample sample, String input) throws IOException {
        boolean x12;
        if (input.equals(InputFiles.STANDARD_INPUT)) {
            x12 = sample.add("standard input", System.in);
        } else {
            try (InputStream in = Input.of(input).open()) {
                x12 = sample.add(input, in);
            }
        }
        if (!x12) {
            throw new CliException(
                    ExitCode.UNREADABLE, input + ": there is no readable ISA segment, so it is no X12 file");
        }
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        return out.toLowerCase(Locale.ROOT).endsWith(".csv") ? Format.CSV : Format.HTML;
    }

    private SampleSheet sheet(ClaimSample sample, int inputs) throws IOException {
        List<AuditClaim> claims = sample.claims();
        String basis = "%d of %d claims%s%s drawn at random from %d %s with seed %d"
                .formatted(
                        claims.size(),
                        sample.frame(),
                        codes.isEmpty() ? "" : " with " + String.join(" or ", codes),
                        period(),
                        inputs,
                        inputs == 1 ? "file" : "files",
                        seed);
        return new SampleSheet(
                Version.TOOL + " " + Version.number(),
                basis,
                claims,
                this::qualifies,
                new Checklist(codesOption.codes()),
                showValues);
    }

    private String period() {
        return (from == null ? "" : " served from " + from) + (to == null ? "" : " served to " + to);
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.cli.claims.ClaimsJsonWriter;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.read.FileReader;
import io.github.claimwright.validate.report.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright show}: what is in an 837P file, and what was found where. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows an 837P file as a tree of its loops, with the findings beside the segments.",
            "With --format json: the whole file as claims in JSON, all values with it, which write makes 837P again."
        },
        footer = {"", "Example:", "  claimwright show claims.edi --profile medicare-dme --show-values"})
final class ShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An 837P file, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private String file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where the tree goes; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Mixin
    private ProfileOption profileOption = new ProfileOption();

    @Mixin
    private CodesOption codesOption = new CodesOption();

    @Mixin
    private ReportOption reportOption = new ReportOption();

    @Override
    public Integer call() throws IOException {
        return switch (reportOption.format()) {
            case "text" -> tree(Input.of(file));
            case "json" -> claims(Input.of(file));
            default ->
                throw new CliException(
                        ExitCode.USAGE, "show prints --format text or json, not " + reportOption.format());
        };
    }

    private int tree(Input input) throws IOException {
        ValidationReport report = judged(input);
        Output.to(out, stream -> tree(report, input, stream));
        return failOn.exitCode(report);
    }

    /** The whole file in the model's words: without its values it could not be written again. */
    private int claims(Input input) throws IOException {
        FileTally tally = new FileTally();
        Output.to(out, stream -> {
            try (InputStream in = input.open();
                    ClaimsJsonWriter json = new ClaimsJsonWriter(stream)) {
                FileReader.read(in, part -> {
                    tally.count(part);
                    json.write(part);
                });
            }
        });
        if (tally.interchanges() == 0) {
            throw new CliException(
                    ExitCode.UNREADABLE, input.name() + ": is no X12: it has no interchange header (ISA)");
        }
        tally.unread()
                .forEach(reason ->
                        spec.commandLine().getErr().println("%s: kept as it came: %s".formatted(input.name(), reason)));
        return ExitCode.OK;
    }

    private ValidationReport judged(Input input) throws IOException {
        ClaimValidator validator = new ClaimValidator(profileOption.profile(), codesOption.codes());
        try (InputStream in = input.open()) {
            return validator.validate(input.name(), in);
        }
    }

    private void tree(ValidationReport report, Input input, OutputStream stream) throws IOException {
        try (InputStream in = input.open()) {
            FileTree.write(report, in, stream, reportOption.options(out.equals(InputFiles.STANDARD_INPUT)));
        }
    }
}

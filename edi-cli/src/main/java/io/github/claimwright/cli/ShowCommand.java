package io.github.claimwright.cli;

import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.report.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimwright show}: what is in an 837P file, and what was found where. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows an 837P file as a tree of its loops, with the findings beside the segments.",
        footer = {"", "Example:", "  claimwright show claims.edi --profile medicare-dme --show-values"})
final class ShowCommand implements Callable<Integer> {
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
        if (!reportOption.format().equals("text")) {
            throw new CliException(ExitCode.USAGE, "show prints --format text, not " + reportOption.format());
        }
        Input input = Input.of(file);
        ValidationReport report = judged(input);
        Output.to(out, stream -> tree(report, input, stream));
        return failOn.exitCode(report);
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

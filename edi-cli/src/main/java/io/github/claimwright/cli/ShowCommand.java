package io.github.claimwright.cli;

import io.github.claimwright.cli.claims.ClaimsFile;
import io.github.claimwright.cli.claims.ClaimsJson;
import io.github.claimwright.cli.claims.ClaimsReader;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.read.UnreadClaim;
import io.github.claimwright.validate.report.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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
        description = "Shows an 837P file as a tree of its loops, with the findings beside the segments.",
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
            case "text" -> tree();
            case "json" -> claims();
            default ->
                throw new CliException(
                        ExitCode.USAGE, "show prints --format text or json, not " + reportOption.format());
        };
    }

    private int tree() throws IOException {
        Input input = Input.of(file);
        ValidationReport report = judged(input);
        Output.to(out, stream -> tree(report, input, stream));
        return failOn.exitCode(report);
    }

    /** The whole file in the model's words: it holds every value, and so the patients'. */
    private int claims() throws IOException {
        List<UnreadClaim> unread = new ArrayList<>();
        ClaimsFile claims;
        try (InputStream in = Input.of(file).open()) {
            claims = ClaimsReader.read(in.readAllBytes(), unread);
        }
        unread.forEach(what -> spec.commandLine()
                .getErr()
                .println("%s, segment %d: %s, so it is kept as it was sent, under `differences`"
                        .formatted(file, what.segment(), what.reason())));
        byte[] json = ClaimsJson.written(claims);
        Output.to(out, stream -> stream.write(json));
        return claims.interchanges().isEmpty() ? ExitCode.UNREADABLE : ExitCode.OK;
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

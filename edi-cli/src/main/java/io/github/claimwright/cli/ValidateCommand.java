package io.github.claimwright.cli;

import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.CrossCheck;
import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.report.ReportWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright validate}: judges any 837P files. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Says everything that is wrong with 837P files, where, why, and how to mend it.",
        footer = {
            "",
            "Examples:",
            "  claimwright validate claims.edi --profile medicare-dme",
            "  claimwright validate claims.edi --profile medicare-dme --history deliveries.csv",
            "  claimwright validate outbound/ --format json --out report.json --fail-on warning"
        })
final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "837P files, folders, patterns, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private List<String> files;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where the report goes; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Option(
            names = "--cross-check",
            description =
                    "Have StAEDI judge each transaction set too, and report where it finds an error alone (slow).")
    private boolean crossCheck;

    @Option(names = "-q", description = "Print nothing; the exit code says it all.")
    private boolean quiet;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            converter = InstantArgument.class,
            description =
                    "Taken as by other commands, so that scripts can give it to all; no finding depends on the time.")
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant clock;

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Mixin
    private ProfileOption profileOption = new ProfileOption();

    @Mixin
    private CodesOption codesOption = new CodesOption();

    @Mixin
    private HistoryOption historyOption = new HistoryOption();

    @Mixin
    private ReportOption reportOption = new ReportOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ClaimValidator validator =
                historyOption.addTo(new ClaimValidator(profileOption.profile(), codesOption.codes()));
        List<String> inputs = InputFiles.resolve(files);
        if (quiet) {
            return judge(validator, inputs, OutputStream.nullOutputStream());
        }
        int[] exitCode = {ExitCode.OK};
        Output.to(out, stream -> exitCode[0] = judge(validator, inputs, stream));
        return exitCode[0];
    }

    private int judge(ClaimValidator validator, List<String> inputs, OutputStream stream) throws IOException {
        int exitCode = ExitCode.OK;
        try (ReportWriter writer =
                reportOption.report().open(stream, reportOption.options(out.equals(InputFiles.STANDARD_INPUT)))) {
            for (String input : inputs) {
                ValidationReport report = judge(validator, input, writer.follow(name(input)));
                writer.add(report);
                exitCode = Math.max(exitCode, failOn.exitCode(report));
            }
        }
        return exitCode;
    }

    private static String name(String input) {
        return input.equals(InputFiles.STANDARD_INPUT) ? "standard input" : input;
    }

    private ValidationReport judge(ClaimValidator validator, String input, FileListener follower) throws IOException {
        if (crossCheck) {
            return crossCheck(new CrossCheck(validator), input, follower);
        }
        try (InputStream in = open(input)) {
            return validator.validate(name(input), in, follower);
        }
    }

    private InputStream open(String input) throws IOException {
        boolean standard = input.equals(InputFiles.STANDARD_INPUT);
        InputStream in = standard ? System.in : Files.newInputStream(Path.of(input));
        long size = standard ? 0 : Files.size(Path.of(input));
        return quiet
                ? in
                : Progress.of(in, name(input), size, spec.commandLine().getErr());
    }

    /** The file is read more than once, so standard input is held in memory. */
    private static ValidationReport crossCheck(CrossCheck check, String input, FileListener follower)
            throws IOException {
        return input.equals(InputFiles.STANDARD_INPUT)
                ? check.validate(name(input), System.in.readAllBytes(), follower)
                : check.validate(Path.of(input), follower);
    }
}

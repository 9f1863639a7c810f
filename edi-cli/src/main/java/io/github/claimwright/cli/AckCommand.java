package io.github.claimwright.cli;

import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.ack.AckOptions;
import io.github.claimwright.validate.ack.Acknowledger;
import io.github.claimwright.validate.ack.Acknowledgments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright ack}: the acknowledgments that a receiver would send back for a file. */
@Command(
        name = "ack",
        mixinStandardHelpOptions = true,
        description = "Writes the TA1, 999 and 277CA that a receiver would send back for an 837P file.",
        footer = {
            "",
            "Writes NAME.ta1.edi, NAME.999.edi and NAME.277ca.edi into the folder, as far as there is one to send:",
            "a TA1 when the interchange asks for it (ISA14 is 1) or has errors, a 999 unless the TA1 rejects all,",
            "a 277CA for the transaction sets that the 999 accepts.",
            "",
            "Exit codes: 0 everything accepted, 1 something rejected (see --fail-on), 3 nothing that can be answered.",
            "",
            "Example:",
            "  claimwright ack claims.edi --profile medicare-dme --out answers"
        })
final class AckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The 837P file to answer, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; made when it is not there.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--ta1", description = "Write a TA1 also for a sound interchange that did not ask for one.")
    private boolean everyTa1;

    @Option(
            names = "--show-values",
            description = "Copy all bad values into the 999 (IK404), also such as may be a patient's.")
    private boolean showValues;

    @Option(names = "-q", description = "Print problems only.")
    private boolean quiet;

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Mixin
    private ProfileOption profileOption = new ProfileOption();

    @Mixin
    private CodesOption codesOption = new CodesOption();

    @Mixin
    private ClockOption clockOption = new ClockOption();

    @Mixin
    private ControlNumbersOption numbersOption = new ControlNumbersOption();

    @Override
    public Integer call() throws IOException {
        ClaimValidator validator = new ClaimValidator(profileOption.profile(), codesOption.codes());
        Acknowledger acknowledger = new Acknowledger(
                validator, numbersOption.numbers(), clockOption.clock(), new AckOptions(everyTa1, showValues));
        Acknowledgments acknowledgments = acknowledge(acknowledger);
        AckFiles files = new AckFiles(out, Names.base(file));
        files.write(acknowledgments);
        AckSummary summary = new AckSummary(acknowledgments);
        summary.problems().forEach(spec.commandLine().getErr()::println);
        if (!quiet) {
            summary.lines().forEach(spec.commandLine().getOut()::println);
            files.written().forEach(spec.commandLine().getOut()::println);
        }
        return summary.exitCode(failOn);
    }

    private Acknowledgments acknowledge(Acknowledger acknowledger) throws IOException {
        if (file.equals(InputFiles.STANDARD_INPUT)) {
            return acknowledger.acknowledge(System.in);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new CliException(ExitCode.UNREADABLE, file + ": is a folder; name one file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return acknowledger.acknowledge(in);
        }
    }
}

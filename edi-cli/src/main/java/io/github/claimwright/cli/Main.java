package io.github.claimwright.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code claimwright} command. */
@Command(
        name = Version.TOOL,
        description = "Writes and validates 837P claims of medical equipment suppliers.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            GenerateCommand.class,
            ValidateCommand.class,
            ShowCommand.class,
            WriteCommand.class,
            RoundtripCommand.class,
            AckCommand.class,
            DiffCommand.class,
            SplitCommand.class,
            SampleCommand.class,
            UnitsCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            CodesCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 nothing wrong, 1 findings, 2 wrong call, 3 unreadable or no X12, 4 internal error,",
            "5 a code set is missing."
        })
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(commandLine(), args));
    }

    /** A damaged installation or too little memory must not end in a stack trace either. */
    private static int run(CommandLine command, String[] args) {
        try {
            return command.execute(args);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError failure) {
            return Failures.fatal(failure, command);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}

package io.github.claimwright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        footer = {
            "",
            "Exit codes: 0 nothing wrong, 1 findings, 2 wrong call, 3 unreadable or no X12, 4 internal error,",
            "5 a code set is missing."
        })
public final class Main implements Runnable {
    /** In the order of the help. picocli looks at every option of a command that is added, so only the called one is. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("generate", GenerateCommand.class);
        COMMANDS.put("validate", ValidateCommand.class);
        COMMANDS.put("show", ShowCommand.class);
        COMMANDS.put("write", WriteCommand.class);
        COMMANDS.put("roundtrip", RoundtripCommand.class);
        COMMANDS.put("ack", AckCommand.class);
        COMMANDS.put("diff", DiffCommand.class);
        COMMANDS.put("split", SplitCommand.class);
        COMMANDS.put("sample", SampleCommand.class);
        COMMANDS.put("units", UnitsCommand.class);
        COMMANDS.put("rules", RulesCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("codes", CodesCommand.class);
        COMMANDS.put("synth", SynthCommand.class);
        COMMANDS.put("mutate", MutateCommand.class);
        COMMANDS.put("redact", RedactCommand.class);
        COMMANDS.put("completion", CompletionCommand.class);
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(commandLine(args), args));
    }

    /** A damaged installation or too little memory must not end in a stack trace either. */
    private static int run(CommandLine command, String[] args) {
        try {
            return command.execute(args);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError failure) {
            return Failures.fatal(failure, command);
        }
    }

    /** The command with the one subcommand that is called, or with all when none or an unknown one is. */
    static CommandLine commandLine(String... args) {
        Class<?> called = args.length == 0 ? null : COMMANDS.get(args[0]);
        CommandLine command = new CommandLine(new Main());
        (called == null ? COMMANDS.values() : List.of(called)).forEach(command::addSubcommand);
        return command.setExecutionExceptionHandler(new Failures()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}

package io.github.claimwright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code claimwright codes}: what is known of codes, and how it is refreshed. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description = "Imports published code files, and says what is loaded and how old it is.",
        subcommands = {CodesImportCommand.class, CodesStatusCommand.class})
final class CodesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand: import or status");
    }
}

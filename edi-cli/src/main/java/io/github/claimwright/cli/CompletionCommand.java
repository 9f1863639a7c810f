package io.github.claimwright.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright completion}: a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that lets the shell complete commands and options.",
        footer = {"", "Example: add this line to ~/.bashrc or ~/.zshrc:", "  source <(claimwright completion bash)"})
final class CompletionCommand implements Runnable {
    /** The shells that read the script; zsh does so through its bashcompinit, which the script loads. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(paramLabel = "SHELL", defaultValue = "BASH", description = "bash or zsh.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = Main.commandLine();
        PrintWriter out = spec.commandLine().getOut();
        if (shell == Shell.ZSH) {
            out.print("autoload -U +X compinit && compinit\n");
        }
        out.print(AutoComplete.bash(Version.TOOL, root));
        out.flush();
    }
}

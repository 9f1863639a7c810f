package io.github.claimwright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimwright codes status}: what is loaded, from which release, and what is stale. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says which code tables are embedded and imported, their dates and sources, and what is stale.")
final class CodesStatusCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Mixin
    private CodesOption codes = new CodesOption();

    @Mixin
    private ClockOption clock = new ClockOption();

    @Override
    public Integer call() throws IOException {
        CodeStatus status = new CodeStatus(codes.codes(), LocalDate.now(clock.clock()));
        PrintWriter out = spec.commandLine().getOut();
        if (format.equals("json")) {
            out.println(status.json());
        } else {
            status.text().forEach(out::println);
        }
        return ExitCode.OK;
    }
}

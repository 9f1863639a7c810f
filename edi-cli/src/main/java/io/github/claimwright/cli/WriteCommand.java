package io.github.claimwright.cli;

import io.github.claimwright.cli.claims.ClaimsJsonReader;
import io.github.claimwright.cli.claims.JsonFault;
import io.github.claimwright.cli.claims.JsonFile;
import io.github.claimwright.cli.claims.JsonParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claimwright write}: claims in JSON back to 837P. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        description = "Writes claims in the JSON of show --format json as an 837P file.",
        footer = {"", "Example:", "  claimwright write claims.json --out claims.edi"})
final class WriteCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLAIMS", description = "Claims in JSON, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private String file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The 837P file to write; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Override
    public Integer call() throws IOException {
        Input input = Input.of(file);
        try (InputStream in = input.open()) {
            JsonFile claims = ClaimsJsonReader.read(in);
            Output.to(out, stream -> JsonParts.write(claims, stream));
        } catch (JsonFault fault) {
            throw new CliException(
                    ExitCode.FINDINGS, "%s: %s; nothing was written".formatted(input.name(), fault.getMessage()));
        }
        return ExitCode.OK;
    }
}

package io.github.claimwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.claimwright.cli.claims.ClaimsFile;
import io.github.claimwright.cli.claims.ClaimsJson;
import io.github.claimwright.cli.claims.ClaimsWriter;
import io.github.claimwright.cli.claims.MisfitException;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.UnwritableClaimException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        byte[] bytes = written(read());
        Output.to(out, stream -> stream.write(bytes));
        return ExitCode.OK;
    }

    private ClaimsFile read() throws IOException {
        try (InputStream in = Input.of(file).open()) {
            return ClaimsJson.read(in.readAllBytes());
        } catch (JsonProcessingException broken) {
            throw new CliException(ExitCode.UNREADABLE, file + ": " + reason(broken));
        }
    }

    /** Never the parser's own message, which may repeat a patient's values. */
    private static String reason(JsonProcessingException broken) {
        String place = broken.getLocation() == null
                ? ""
                : "line " + broken.getLocation().getLineNr() + ", ";
        if (broken.getCause() instanceof RefusedValueException refused) {
            return place + path(broken) + ": " + refused.getMessage();
        }
        String problem = path(broken).isEmpty()
                ? "this is no JSON of claims"
                : path(broken) + ": is missing, unknown, or of another kind than docs/claims.md says";
        return place + problem;
    }

    private static String path(JsonProcessingException broken) {
        return broken instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                        .replace(".[", "[")
                : "";
    }

    private byte[] written(ClaimsFile claims) throws IOException {
        try {
            return ClaimsWriter.bytes(claims);
        } catch (MisfitException | UnwritableClaimException unfit) {
            throw new CliException(ExitCode.FINDINGS, file + ": " + unfit.getMessage() + "; nothing was written");
        }
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.history.HistoryException;
import io.github.claimwright.validate.history.HistoryFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What patients were delivered before, for the rules that one claim cannot answer. */
final class HistoryOption {
    @Option(
            names = "--history",
            paramLabel = "FILE",
            description =
                    "Earlier deliveries, CSV: patient,hcpcs,date,units,days; the patient by member id or its SHA-256.")
    private @Nullable Path file;

    /** The validator, with the history where one was given. */
    ClaimValidator addTo(ClaimValidator validator) throws IOException {
        if (file == null) {
            return validator;
        }
        try {
            return validator.withHistory(HistoryFile.read(file));
        } catch (HistoryException wrong) {
            throw new CliException(ExitCode.UNREADABLE, String.valueOf(wrong.getMessage()));
        }
    }
}

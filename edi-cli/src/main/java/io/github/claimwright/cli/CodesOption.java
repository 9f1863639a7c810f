package io.github.claimwright.cli;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.PublishedCodes;
import io.github.claimwright.codes.store.CodeStore;
import io.github.claimwright.codes.store.CodeStoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which code tables are used. */
final class CodesOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of imported code files; without it the embedded tables alone are used.")
    private @Nullable Path data;

    /** The tables, by date of service. */
    CodeBook codes() throws IOException {
        return data == null ? CodeBook.embedded() : CodeBook.embedded().with(imported(data));
    }

    private static PublishedCodes imported(Path folder) throws IOException {
        PublishedCodes codes = read(folder);
        if (codes.releases().isEmpty()) {
            String state = Files.isDirectory(folder) ? "holds no imported code files" : "does not exist";
            throw new CliException(
                    ExitCode.NO_CODES,
                    "--data %s %s: import one with claimwright codes import KIND FILE --data %s"
                            .formatted(folder, state, folder));
        }
        return codes;
    }

    private static PublishedCodes read(Path folder) throws IOException {
        try {
            return CodeStore.in(folder).codes();
        } catch (CodeStoreException damage) {
            throw new CliException(ExitCode.NO_CODES, String.valueOf(damage.getMessage()));
        }
    }
}

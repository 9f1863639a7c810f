package io.github.claimwright.cli;

import io.github.claimwright.codes.CodeBook;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which code tables are used. */
final class CodesOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of imported code files; without it the embedded tables are used.")
    private @Nullable Path data;

    /** The tables, by date of service. */
    CodeBook codes() {
        if (data != null) {
            String state = Files.isDirectory(data) ? "holds no imported code files" : "does not exist";
            throw new CliException(ExitCode.NO_CODES, "--data %s %s".formatted(data, state));
        }
        return CodeBook.embedded();
    }
}

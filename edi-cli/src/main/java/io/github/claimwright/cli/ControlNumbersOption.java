package io.github.claimwright.cli;

import io.github.claimwright.writer.ControlNumbers;
import io.github.claimwright.writer.FileControlNumbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the numbers of interchanges, groups, transaction sets and batches come from. */
final class ControlNumbersOption {
    @Option(
            names = "--control-numbers",
            paramLabel = "FILE",
            description = "The file that remembers which control numbers were issued, so that none is issued twice; "
                    + "~/.claimwright/control-numbers when left out.")
    private @Nullable Path file;

    /** The numbers; the folder of the usual file is made when it is not there yet. */
    ControlNumbers numbers() throws IOException {
        return new FileControlNumbers(file != null ? file : usual());
    }

    private static Path usual() throws IOException {
        Path folder = Path.of(System.getProperty("user.home"), ".claimwright");
        Files.createDirectories(folder);
        return folder.resolve("control-numbers");
    }
}

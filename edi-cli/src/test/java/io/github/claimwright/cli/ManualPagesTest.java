package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The manual pages in the documentation are those of the command as it is. */
class ManualPagesTest {
    private static final Path PAGES = Path.of("../docs/man");

    @TempDir
    Path folder;

    @Test
    void areThoseOfTheCommands() throws IOException {
        ManPageGenerator.generateManPage(
                folder.toFile(), null, new boolean[0], true, Main.commandLine().getCommandSpec());
        Map<String, String> made = pages(folder);
        if (Boolean.getBoolean("update.golden")) {
            write(made);
        }
        assertEquals(
                made,
                Files.isDirectory(PAGES) ? pages(PAGES) : Map.of(),
                "docs/man is stale: make it anew with 'mvn -pl edi-cli -am test -Dupdate.golden=true"
                        + " -Dtest=ManualPagesTest -Dsurefire.failIfNoSpecifiedTests=false'");
    }

    private static void write(Map<String, String> made) throws IOException {
        Files.createDirectories(PAGES);
        for (Map.Entry<String, String> page : made.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".adoc"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            ManualPagesTest::text,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    /** Version and blanks at the ends of lines are not what a page says. */
    private static String text(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .map(String::stripTrailing)
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

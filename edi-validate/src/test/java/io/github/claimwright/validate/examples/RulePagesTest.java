package io.github.claimwright.validate.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.validate.profile.ProfileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePagesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void docsRulesAreThoseOfTheCatalog() throws IOException, ProfileException {
        Map<String, String> pages = new RulePages().all();
        if (Examples.UPDATE) {
            update(pages);
        }
        assertEquals(
                pages,
                committed(),
                "docs/rules.md or a page under docs/rules is stale. Make them anew with "
                        + "'mvn -pl edi-validate -am test -Dupdate', and look at what changed");
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path file : files()) {
            String name = DOCS.relativize(file).toString().replace('\\', '/');
            pages.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static Iterable<Path> files() throws IOException {
        Files.createDirectories(DOCS.resolve("rules"));
        try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
            return Stream.concat(Stream.of(DOCS.resolve("rules.md")).filter(Files::exists), pages)
                    .toList();
        }
    }

    private static void update(Map<String, String> pages) throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(DOCS.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
    }
}

package io.github.claimwright.validate.examples;

import io.github.claimwright.validate.profile.ProfileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All example files, and the valid interchanges that they change. */
final class Examples {
    /**
     * Whether what is expected is rewritten by what is so, here and in the pages of the rules:
     * {@code mvn -pl edi-validate -am test -Dupdate}. What changed is to be read before it is committed.
     */
    static final boolean UPDATE = System.getProperty("update") != null;

    /** The beginning of the ids of the rules whose examples are asked: all, unless mutants are tried on the rules of one level. */
    private static final String OF = System.getProperty("examples.of", "");

    private static final Path FOLDER = Path.of("src/test/resources/examples");
    private static final List<Example> ALL = read();

    private Examples() {}

    static List<Example> all() {
        return ALL;
    }

    /** Whether the examples of a rule are among them. */
    static boolean isAsked(String rule) {
        return rule.startsWith(OF);
    }

    static List<Example> of(String rule) {
        return ALL.stream().filter(example -> example.rule().equals(rule)).toList();
    }

    private static List<Example> read() {
        try {
            List<Example> examples = new ArrayList<>();
            for (Path file : files()) {
                Example example = Example.read(file);
                if (isAsked(example.rule())) {
                    examples.add(UPDATE ? updated(example) : example);
                }
            }
            return List.copyOf(examples);
        } catch (IOException | ProfileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Example updated(Example example) throws IOException, ProfileException {
        List<String> actual = example.actual();
        if (actual.equals(example.expected())) {
            return example;
        }
        Example changed = example.expecting(actual);
        changed.save();
        return changed;
    }

    static Path baseFile(String name) {
        return FOLDER.resolve("base").resolve(name + ".edi");
    }

    /** The segments of a base interchange, without terminators. */
    static List<String> base(String name) throws IOException {
        return Files.readString(baseFile(name), StandardCharsets.ISO_8859_1)
                .lines()
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }
}

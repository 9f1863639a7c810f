package io.github.claimwright.cli;

import io.github.claimwright.validate.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of a rule in the documentation, which is packed with the command. */
final class RulePage {
    private RulePage() {}

    /** The bad and good examples of a rule; none for a rule that a profile or a provider adds. */
    static List<String> examples(Rule rule) throws IOException {
        try (InputStream in = RulePage.class.getResourceAsStream("rules/" + rule.id() + ".md")) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.equals("## Bad"))
                    .takeWhile(line -> !line.startsWith("[How to read"))
                    .filter(line -> !line.startsWith("```"))
                    .map(line -> line.startsWith("## ") ? line.substring("## ".length()) + ":" : line)
                    .toList();
        }
    }
}

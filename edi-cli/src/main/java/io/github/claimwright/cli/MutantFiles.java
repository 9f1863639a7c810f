package io.github.claimwright.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.fixtures.mutate.ElementName;
import io.github.claimwright.fixtures.mutate.Mutant;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files that {@code mutate} writes: each defect, and the finding that has to answer it. */
final class MutantFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER = JSON.writerWithDefaultPrettyPrinter();

    private final Path folder;
    private final String source;
    private final Profile profile;
    private final Map<String, Integer> written = new TreeMap<>();

    MutantFiles(Path folder, String source, Profile profile) {
        this.folder = folder;
        this.source = source;
        this.profile = profile;
    }

    void write(Mutant mutant) throws IOException {
        Files.createDirectories(folder);
        String name = mutant.rule() + "." + written.merge(mutant.rule(), 1, Integer::sum);
        Files.write(folder.resolve(name + ".edi"), mutant.bytes());
        Files.writeString(
                folder.resolve(name + ".json"),
                WRITER.writeValueAsString(described(name, mutant)) + "\n",
                StandardCharsets.UTF_8);
    }

    int count() {
        return written.values().stream().mapToInt(Integer::intValue).sum();
    }

    Set<String> rules() {
        return written.keySet();
    }

    private ObjectNode described(String name, Mutant mutant) {
        ObjectNode node = JSON.createObjectNode();
        node.put("file", name + ".edi");
        node.put("source", source);
        node.put("profile", profile.name());
        node.put("defect", mutant.defect());
        node.putArray("expected").add(expected(mutant));
        ArrayNode also = node.putArray("mayAlsoSay");
        mutant.also().forEach(also::add);
        return node;
    }

    /** Under the names of the JSON report. */
    private ObjectNode expected(Mutant mutant) {
        Rule rule = profile.rule(mutant.rule()).orElseThrow();
        ObjectNode finding = JSON.createObjectNode();
        finding.put("rule", rule.id());
        finding.put("snip", rule.level().number());
        finding.put("severity", profile.of(rule).severity().orElseThrow().name());
        ObjectNode location = finding.putObject("location");
        ElementName element = mutant.element();
        location.put("segment", mutant.segment());
        location.put("tag", element.tag());
        location.put("element", element.element() == 0 ? null : element.element());
        location.put("component", element.component() == 0 ? null : element.component());
        return finding;
    }
}

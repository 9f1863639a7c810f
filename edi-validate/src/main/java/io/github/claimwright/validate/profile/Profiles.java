package io.github.claimwright.validate.profile;

import io.github.claimwright.validate.rule.Nearest;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Loads profiles: the built-in ones by name, others from a file, each with the layers that it extends. */
public final class Profiles {
    /** The names of the built-in profiles. */
    public static final List<String> BUILT_IN = List.of("base", "medicare", "medicare-dme", "medicaid", "commercial");

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** Profiles over the given rules. */
    public Profiles(List<Rule> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /**
     * Loads a profile.
     *
     * @param nameOrFile the name of a built-in profile, or the path of a profile file
     * @throws ProfileException when there is none, or it names something that does not exist
     * @throws IOException when the file cannot be read
     */
    public Profile load(String nameOrFile) throws ProfileException, IOException {
        Deque<ProfileFile> layers = layers(nameOrFile);
        Map<String, Setting> settings = defaults();
        List<String> names = new ArrayList<>();
        for (ProfileFile layer : layers) {
            names.add(layer.name());
            for (ProfileLine line : layer.lines()) {
                set(settings, layer.name(), line);
            }
        }
        return new Profile(layers.getLast().name(), names, settings);
    }

    private static Deque<ProfileFile> layers(String nameOrFile) throws ProfileException, IOException {
        Deque<ProfileFile> layers = new ArrayDeque<>();
        Optional<String> next = Optional.of(nameOrFile);
        while (next.isPresent()) {
            String wanted = next.get();
            if (layers.stream().anyMatch(layer -> layer.name().equals(wanted))) {
                throw new ProfileException("profile %s extends itself".formatted(wanted));
            }
            layers.addFirst(file(wanted));
            next = layers.getFirst().parent();
        }
        return layers;
    }

    private static ProfileFile file(String nameOrFile) throws ProfileException, IOException {
        if (BUILT_IN.contains(nameOrFile)) {
            return ProfileFile.parse(nameOrFile, resource(nameOrFile));
        }
        Path path = Path.of(nameOrFile);
        if (!Files.isRegularFile(path)) {
            throw new ProfileException("there is no profile or file %s; built in are %s%s"
                    .formatted(nameOrFile, String.join(", ", BUILT_IN), Nearest.hint(nameOrFile, BUILT_IN)));
        }
        return ProfileFile.parse(nameOrFile, Files.readAllLines(path, StandardCharsets.UTF_8));
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream in = Profiles.class.getResourceAsStream(name + ".profile")) {
            if (in == null) {
                throw new IllegalStateException("built-in profile " + name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private Map<String, Setting> defaults() {
        Map<String, Setting> settings = new HashMap<>();
        for (Rule rule : rules.values()) {
            Optional<Severity> severity = rule.active() ? Optional.of(rule.severity()) : Optional.empty();
            settings.put(rule.id(), new Setting(severity, rule.parameters(), "default"));
        }
        return settings;
    }

    private void set(Map<String, Setting> settings, String profile, ProfileLine line) throws ProfileException {
        if (line.key().equals("extends")) {
            return;
        }
        int dot = line.key().indexOf('.');
        String id = dot < 0 ? line.key() : line.key().substring(0, dot);
        Rule rule = rules.get(id);
        if (rule == null) {
            throw error(profile, line, "there is no rule " + id + Nearest.hint(id, rules.keySet()));
        }
        Setting before = Objects.requireNonNull(settings.get(id), "every rule has a setting");
        Setting after = dot < 0
                ? weighed(before, profile, line)
                : parameter(before, rule, line.key().substring(dot + 1), profile, line);
        settings.put(id, after);
    }

    private static Setting weighed(Setting before, String profile, ProfileLine line) throws ProfileException {
        Optional<Optional<Severity>> weight = Profile.weight(line.value());
        if (weight.isEmpty()) {
            throw error(profile, line, "a rule is weighed off, info, warning or error");
        }
        return new Setting(weight.get(), before.parameters(), profile);
    }

    private static Setting parameter(Setting before, Rule rule, String name, String profile, ProfileLine line)
            throws ProfileException {
        String standard = rule.parameters().get(name);
        if (standard == null) {
            throw error(
                    profile,
                    line,
                    "rule %s has no parameter %s%s"
                            .formatted(
                                    rule.id(),
                                    name,
                                    Nearest.hint(name, rule.parameters().keySet())));
        }
        if (isNumber(standard) && !isNumber(line.value())) {
            throw error(profile, line, "%s.%s is a whole number".formatted(rule.id(), name));
        }
        Map<String, String> parameters = new HashMap<>(before.parameters());
        parameters.put(name, line.value());
        return new Setting(before.severity(), parameters, profile);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static ProfileException error(String profile, ProfileLine line, String message) {
        return new ProfileException("profile %s, line %d: %s".formatted(profile, line.number(), message));
    }
}

package io.github.claimwright.validate.profile;

import io.github.claimwright.validate.rule.Nearest;
import io.github.claimwright.validate.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads profiles: the built-in ones by name, others from a file, each with the layers that it extends. */
public final class Profiles {
    /** The names of the built-in profiles. */
    public static final List<String> BUILT_IN = List.of("base", "medicare", "medicare-dme", "medicaid", "commercial");

    private final List<Rule> rules;

    /** Profiles over the given rules. */
    public Profiles(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Loads a profile.
     *
     * @param nameOrFile the name of a built-in profile, or the path of a profile file
     * @throws ProfileException when there is none, or it names something that does not exist
     * @throws IOException when the file cannot be read
     */
    public Profile load(String nameOrFile) throws ProfileException, IOException {
        Layering layering = new Layering(rules);
        for (ProfileFile layer : layers(nameOrFile)) {
            layering.put(layer);
        }
        return layering.profile();
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
            next = layers.getFirst().parent().map(parent -> beside(wanted, parent));
        }
        return layers;
    }

    /** A profile file names the file that it extends as seen from its own folder. */
    private static String beside(String child, String parent) {
        @Nullable Path folder = BUILT_IN.contains(child) ? null : Path.of(child).getParent();
        return BUILT_IN.contains(parent) || folder == null
                ? parent
                : folder.resolve(parent).toString();
    }

    private static ProfileFile file(String nameOrFile) throws ProfileException, IOException {
        if (BUILT_IN.contains(nameOrFile)) {
            return ProfileFile.parse(nameOrFile, resource(nameOrFile));
        }
        Path path = Path.of(nameOrFile);
        if (!Files.isRegularFile(path)) {
            throw new ProfileException("there is no profile or file %s; built in are %s%s"
                    .formatted(
                            nameOrFile,
                            String.join(", ", BUILT_IN),
                            Nearest.hint(String.valueOf(path.getFileName()), BUILT_IN)));
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
}

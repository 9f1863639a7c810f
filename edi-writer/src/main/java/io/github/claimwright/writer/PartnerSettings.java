package io.github.claimwright.writer;

import io.github.claimwright.model.RefusedValueException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the lines of a trading partner file say: keys known, each once, none that is required left out. */
final class PartnerSettings {
    private final String file;
    private final Map<PartnerKey, Setting> settings = new EnumMap<>(PartnerKey.class);
    private final List<String> problems = new ArrayList<>();

    private record Setting(String value, int line) {}

    private PartnerSettings(String file) {
        this.file = file;
    }

    /**
     * Reads the lines.
     *
     * @throws TradingPartnerFileException naming everything that is wrong with the keys
     */
    static PartnerSettings parse(String file, String text) {
        PartnerSettings settings = new PartnerSettings(file);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            settings.readLine(lines.get(i).strip(), i + 1);
        }
        PartnerKey.REQUIRED.forEach(settings::require);
        if (!settings.problems.isEmpty()) {
            throw new TradingPartnerFileException(settings.problems);
        }
        return settings;
    }

    private void readLine(String text, int line) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int equals = text.indexOf('=');
        if (equals < 0) {
            problem(line, "must read 'key = value', or begin with # as a comment");
            return;
        }
        String key = text.substring(0, equals).strip();
        Optional<PartnerKey> known = PartnerKey.of(key);
        if (known.isEmpty()) {
            problem(
                    line,
                    "unknown key '%s'; the nearest known key is '%s'"
                            .formatted(key, PartnerKey.nearest(key).key()));
            return;
        }
        readValue(known.get(), text.substring(equals + 1).strip(), line);
    }

    private void readValue(PartnerKey key, String value, int line) {
        if (value.isEmpty()) {
            problem(line, key.key() + " has no value; give one or take the line out");
        }
        Setting earlier = settings.putIfAbsent(key, new Setting(value, line));
        if (earlier != null) {
            problem(line, "%s is given again; line %d gave it first".formatted(key.key(), earlier.line()));
        }
    }

    private void require(PartnerKey key) {
        if (!settings.containsKey(key)) {
            problems.add("%s: %s is missing; add a line '%s = VALUE' with the %s"
                    .formatted(file, key.key(), key.key(), key.subject()));
        }
    }

    private void problem(int line, String problem) {
        problems.add("%s line %d: %s".formatted(file, line, problem));
    }

    /** The value of a key; null where it is not given. */
    @Nullable
    String get(PartnerKey key) {
        Setting setting = settings.get(key);
        return setting == null ? null : setting.value();
    }

    String get(PartnerKey key, String otherwise) {
        return Objects.requireNonNullElse(get(key), otherwise);
    }

    /** The value of a key without a default. */
    String required(PartnerKey key) {
        return Objects.requireNonNull(get(key));
    }

    /** The refusal of a value, told with the key and the line that gave it. */
    TradingPartnerFileException refusal(String role, RefusedValueException refused) {
        String place = PartnerKey.ofSubject(role + " " + refused.subject())
                .or(() -> PartnerKey.ofSubject(refused.subject()))
                .map(this::place)
                .orElse(file);
        return new TradingPartnerFileException(List.of(place + ": " + refused.getMessage()));
    }

    private String place(PartnerKey key) {
        Setting setting = settings.get(key);
        return setting == null ? file : "%s line %d, %s".formatted(file, setting.line(), key.key());
    }
}

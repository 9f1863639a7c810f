package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which entity and which status a fault is reported with: the tables of {@code statuses.txt}, whose head explains them. */
final class StatusTables {
    private static final String RESOURCE = "statuses.txt";
    private static final StatusTables TABLES = read();

    private final Map<String, String> entityOfLoop = new HashMap<>();
    private final Map<String, String> entityOfStatus = new HashMap<>();
    private final Map<String, String> entityOfStatusAnywhere = new HashMap<>();
    private final Map<String, String> entityOfRule = new HashMap<>();
    private final Map<String, String> statusOfPlace = new HashMap<>();

    private StatusTables() {}

    static StatusTables tables() {
        return TABLES;
    }

    private static StatusTables read() {
        try (InputStream in = StatusTables.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            StatusTables tables = new StatusTables();
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(tables::add);
            return tables;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split(" ", -1);
        Map<String, String> table = switch (words[0]) {
            case "loop" -> entityOfLoop;
            case "entity" -> entityOfStatus;
            case "always" -> entityOfStatusAnywhere;
            case "rule" -> entityOfRule;
            case "place" -> statusOfPlace;
            default -> throw new IllegalStateException(RESOURCE + " has a line of an unknown kind: " + line);
        };
        table.put(words[1], words[2]);
    }

    /** Whom a status concerns that a rule gives at a place; empty when the status names nobody. */
    String entity(String status, String rule, Location place) {
        String usual = entityOfStatus.get(status);
        if (usual == null) {
            return "";
        }
        String known = entityOfRule.getOrDefault(rule, entityOfStatusAnywhere.get(status));
        return known == null ? ofLoop(place, usual) : known;
    }

    private String ofLoop(Location place, String usual) {
        String loop = place.loop();
        return loop == null ? usual : entityOfLoop.getOrDefault(loop, usual);
    }

    /** The status for a place: that of the element, else that of the segment. */
    Optional<String> status(Location place) {
        String element = "%s%02d".formatted(place.tag(), place.element());
        return Optional.ofNullable(statusOfPlace.get(element))
                .or(() -> Optional.ofNullable(statusOfPlace.get(place.tag())));
    }
}

package io.github.claimwright.writer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the people who bill call each field of a claim, by its place in the 837P; the names are in {@code fields.tsv}.
 *
 * <p>Listed are the fields that can be refused, which are all but those of plain letters and digits.
 */
final class FieldNames {
    private static final Map<String, String> NAMES = read();

    private FieldNames() {}

    /** The field's name; where the list has none, a general one. */
    static String of(String loop, ElementText text) {
        String place = loop + " " + text.reference();
        return NAMES.getOrDefault(place + " " + text.qualifier(), NAMES.getOrDefault(place, "field"));
    }

    private static Map<String, String> read() {
        try (InputStream table = FieldNames.class.getResourceAsStream("fields.tsv")) {
            if (table == null) {
                throw new IllegalStateException("fields.tsv is missing from the writer's jar");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

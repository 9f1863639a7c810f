package io.github.claimwright.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The layout of an embedded table: UTF-8 text, lines that begin with # for the reader, one header line, then one row a
 * line with a tab between fields.
 */
final class TableFile {
    private TableFile() {}

    /**
     * The rows of a table that lies beside this class.
     *
     * @throws IllegalStateException or UncheckedIOException when the table is damaged, which is a broken installation
     */
    static Stream<TableRow> read(String name) {
        List<String> lines = lines(name);
        Map<String, Integer> columns = columns(lines.get(0));
        return IntStream.range(1, lines.size())
                .mapToObj(index ->
                        new TableRow(name, index, columns, lines.get(index).split("\t", -1)));
    }

    private static List<String> lines(String name) {
        InputStream stream =
                Objects.requireNonNull(TableFile.class.getResourceAsStream(name), "table " + name + " is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> columns(String header) {
        String[] names = header.split("\t", -1);
        Map<String, Integer> columns = new HashMap<>();
        for (int index = 0; index < names.length; index++) {
            columns.put(names[index], index);
        }
        return columns;
    }
}

package io.github.claimwright.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The layout of an embedded table: UTF-8 text, lines that begin with # for the reader, one header line, then one row a
 * line with a tab between fields.
 */
final class TableFile {
    private TableFile() {}

    /** The rows of a table that lies beside this class; a missing or damaged one is a broken installation. */
    static List<TableRow> read(String name) {
        InputStream stream =
                Objects.requireNonNull(TableFile.class.getResourceAsStream(name), "table " + name + " is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows(name, lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TableRow> rows(String name, List<String> lines) {
        Map<String, Integer> columns = columns(lines.get(0));
        List<TableRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(new TableRow(name + " row " + (rows.size() + 1), columns, line.split("\t", -1)));
        }
        return rows;
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

package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A column of a CSV order file: the field of the record that its cells are.
 *
 * @param index its place among the columns, from 0 on
 * @param name its name, as the header has it
 * @param path the field's path in the record; an item's field is said of the first item
 * @param ofItem whether it belongs to the delivered item, so that every line has its own
 * @param schema what the schema says of the field
 */
record CsvColumn(int index, String name, String path, boolean ofItem, JsonNode schema) {
    private static final int LETTERS = 26;

    /** The column as spreadsheets call it: A, B, and AA behind Z. */
    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }

    /** How messages name the column at the place: {@code column G}. */
    static String label(int index) {
        return "column " + letters(index);
    }

    /** How messages name it. */
    String label() {
        return label(index);
    }

    /** The field's path when the line is that of an item, counted from 0 on. */
    String path(int item) {
        return ofItem
                ? CsvNames.ofItem(item) + path.substring(CsvNames.ofItem(0).length())
                : path;
    }
}

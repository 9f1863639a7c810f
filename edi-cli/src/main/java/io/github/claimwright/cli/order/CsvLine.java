package io.github.claimwright.cli.order;

import org.apache.commons.csv.CSVRecord;

/**
 * One line of a CSV file; a cell in quotes may make it several lines of text.
 *
 * @param number the line that it begins on, from 1 on
 * @param record its cells
 */
record CsvLine(int number, CSVRecord record) {

    /** The cell's text without blanks around it; empty when the line has no such cell. */
    String cell(int index) {
        return index < record.size() ? record.get(index).strip() : "";
    }

    /** How many cells it has, empty ones at its end not counted. */
    int cells() {
        int size = record.size();
        while (size > 0 && cell(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    /** Whether it says nothing, as lines at the end of a spreadsheet do. */
    boolean isEmpty() {
        return cells() == 0;
    }

    /** How many lines of text it takes. */
    static int height(CSVRecord record) {
        return 1
                + record.stream()
                        .mapToInt(cell ->
                                (int) cell.chars().filter(c -> c == '\n').count())
                        .sum();
    }
}

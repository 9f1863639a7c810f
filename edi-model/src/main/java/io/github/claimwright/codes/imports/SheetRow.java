package io.github.claimwright.codes.imports;

import java.util.List;

/**
 * One row of a table as it was published.
 *
 * @param number its number in the file, from 1
 * @param cells its cells, without blanks around them; empty ones may be missing at the end
 */
record SheetRow(int number, List<String> cells) {

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Whether nothing stands beside the first cell, as in footnotes. */
    boolean isNote() {
        return cells.stream().skip(1).allMatch(String::isEmpty);
    }
}

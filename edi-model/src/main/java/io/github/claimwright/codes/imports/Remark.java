package io.github.claimwright.codes.imports;

/**
 * What is to be said of one row.
 *
 * @param row its number in the file, as a spreadsheet or an editor counts
 * @param text what was found
 */
public record Remark(int row, String text) {
    @Override
    public String toString() {
        return "row " + row + ": " + text;
    }
}

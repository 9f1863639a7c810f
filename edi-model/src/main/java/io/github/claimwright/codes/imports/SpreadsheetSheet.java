package io.github.claimwright.codes.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX file. */
final class SpreadsheetSheet implements Sheet {
    private final PublishedFile file;

    SpreadsheetSheet(PublishedFile file) {
        this.file = file;
    }

    @Override
    public void forEach(Consumer<SheetRow> reader) throws IOException {
        rows().forEach(reader);
    }

    /** The library answers a damaged file with whatever exception the damage leads to, so all of them mean just that. */
    private List<SheetRow> rows() throws CodeFileException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> new SheetRow(row.getRowNum(), cells(row))).toList();
        } catch (IOException | RuntimeException damage) {
            throw new CodeFileException(
                    "%s is not readable as a spreadsheet: save it as XLSX again, or import the CSV file of the release"
                            .formatted(file.name()));
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int index = 0; index < row.getCellCount(); index++) {
            Cell cell = row.getOptionalCell(index).orElse(null);
            cells.add(cell == null ? "" : Texts.clean(Objects.toString(cell.getText(), "")));
        }
        return cells;
    }
}

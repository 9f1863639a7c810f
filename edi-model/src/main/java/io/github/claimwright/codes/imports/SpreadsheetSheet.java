package io.github.claimwright.codes.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The first sheet of an XLSX file. */
final class SpreadsheetSheet implements io.github.claimwright.codes.imports.Sheet {
    private final PublishedFile file;

    SpreadsheetSheet(PublishedFile file) {
        this.file = file;
    }

    @Override
    public void forEach(Consumer<SheetRow> reader) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()));
                Stream<Row> rows = first(workbook).openStream()) {
            rows.forEach(row -> reader.accept(new SheetRow(row.getRowNum(), cells(row))));
        } catch (ExcelReaderException broken) {
            throw new CodeFileException(
                    "%s is not readable as a spreadsheet: save it as XLSX again, or import the CSV file of the release"
                            .formatted(file.name()));
        }
    }

    private static Sheet first(ReadableWorkbook workbook) {
        return workbook.getFirstSheet();
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

package io.github.claimwright.codes.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma separated text with quotes, or tab separated text without. */
final class DelimitedSheet implements Sheet {
    private static final CSVFormat COMMAS =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final CSVFormat TABS =
            COMMAS.builder().setDelimiter('\t').setQuote(null).get();

    private final PublishedFile file;
    private final String text;
    private final CSVFormat format;

    private DelimitedSheet(PublishedFile file, String text, CSVFormat format) {
        this.file = file;
        this.text = text;
        this.format = format;
    }

    /** Tabs separate fields when the first line that has either has more tabs than commas. */
    static DelimitedSheet of(PublishedFile file) {
        String text = Texts.decode(file.bytes());
        boolean tabs = text.lines()
                .filter(line -> line.indexOf('\t') >= 0 || line.indexOf(',') >= 0)
                .findFirst()
                .filter(line -> line.chars().filter(c -> c == '\t').count()
                        > line.chars().filter(c -> c == ',').count())
                .isPresent();
        return new DelimitedSheet(file, text, tabs ? TABS : COMMAS);
    }

    @Override
    public void forEach(Consumer<SheetRow> reader) throws IOException {
        try (CSVParser records = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord each : records) {
                reader.accept(new SheetRow((int) each.getRecordNumber(), cells(each)));
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new CodeFileException(
                    "%s is not readable as delimited text: a quotation mark is not closed or stands inside a field; take the file from its publisher again"
                            .formatted(file.name()));
        }
    }

    private static List<String> cells(CSVRecord each) {
        int last = each.size();
        while (last > 0 && each.get(last - 1).isEmpty()) {
            last--;
        }
        List<String> cells = new ArrayList<>(last);
        for (int index = 0; index < last; index++) {
            cells.add(Texts.clean(each.get(index)));
        }
        return cells;
    }
}

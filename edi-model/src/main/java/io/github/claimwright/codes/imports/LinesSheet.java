package io.github.claimwright.codes.imports;

import java.util.List;
import java.util.function.Consumer;

/** Lines of text, each a row of one cell with all its blanks. */
final class LinesSheet implements Sheet {
    private final PublishedFile file;

    LinesSheet(PublishedFile file) {
        this.file = file;
    }

    @Override
    public void forEach(Consumer<SheetRow> reader) {
        int number = 0;
        for (String line : (Iterable<String>) Texts.decode(file.bytes()).lines()::iterator) {
            number++;
            reader.accept(new SheetRow(number, List.of(line)));
        }
    }
}

package io.github.claimwright.codes.imports;

import java.io.IOException;
import java.util.function.Consumer;

/** A table as it was published: delimited text, a spreadsheet, or lines. */
interface Sheet {
    /** Hands out every row, from the first of the file on. */
    void forEach(Consumer<SheetRow> reader) throws IOException;
}

package io.github.claimwright.validate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Makes generators of JSON that leave the stream below open, and writes members that may be absent. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /** A generator of indented JSON, with line feeds on every system. */
    static JsonGenerator indented(OutputStream out) throws IOException {
        return generator(out).setPrettyPrinter(printer());
    }

    /** A generator of JSON without any blanks. */
    static JsonGenerator compact(OutputStream out) throws IOException {
        return generator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }

    static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** Zero stands for "none", as in a location, and is written as null. */
    static void ordinal(JsonGenerator json, String name, long value) throws IOException {
        json.writeFieldName(name);
        if (value == 0) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }
}

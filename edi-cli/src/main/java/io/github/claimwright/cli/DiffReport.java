package io.github.claimwright.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import io.github.claimwright.validate.compare.CompareOptions;
import io.github.claimwright.validate.compare.ComparisonSummary;
import io.github.claimwright.validate.compare.FileComparison;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The differences of two files, written as they are found. */
final class DiffReport {
    /** The forms. */
    enum Format {
        TEXT,
        JSON
    }

    private final Input first;
    private final Input second;
    private final CompareOptions options;
    private final Format format;
    private final boolean showValues;

    DiffReport(Input first, Input second, CompareOptions options, Format format, boolean showValues) {
        this.first = first;
        this.second = second;
        this.options = options;
        this.format = format;
        this.showValues = showValues;
    }

    /** Compares, writes, leaves the stream open, and says whether the files mean the same. */
    boolean write(OutputStream stream) throws IOException {
        return format == Format.JSON ? json(stream) : text(stream);
    }

    private boolean text(OutputStream stream) throws IOException {
        PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
        DiffText text = new DiffText(out, showValues);
        text.heading(first.name(), second.name());
        ComparisonSummary summary = FileComparison.compare(first::open, second::open, options, text::add);
        text.end(summary);
        out.flush();
        return summary.isSame();
    }

    private boolean json(OutputStream stream) throws IOException {
        try (DiffJson json = new DiffJson(
                new JsonFactory().createGenerator(stream, JsonEncoding.UTF8),
                first.name(),
                second.name(),
                showValues)) {
            ComparisonSummary summary = FileComparison.compare(first::open, second::open, options, json::add);
            json.end(summary);
            return summary.isSame();
        }
    }
}

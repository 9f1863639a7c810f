package io.github.claimwright.validate.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes lines of text and wraps them. */
final class Paper {
    private final Writer out;
    private final int width;

    Paper(OutputStream out, int width) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.width = width;
    }

    /** One line as it is. */
    void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    void blank() throws IOException {
        out.write('\n');
    }

    /** A paragraph whose further lines are indented. The mark before it may be colored: its columns are told apart. */
    void paragraph(String mark, int columns, String text) throws IOException {
        List<String> lines = Wording.wrap(text, Math.max(width - columns, width / 2));
        line(mark + lines.get(0));
        for (String further : lines.subList(1, lines.size())) {
            line(" ".repeat(columns) + further);
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}

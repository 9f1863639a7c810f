package io.github.claimwright.writer.file;

import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.writer.file.FilePart.InterchangeStart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the parts of a file one after the other, each in its form as far as that still fits what the part says. Counts and
 * hierarchy are made here. {@link io.github.claimwright.writer.ClaimWriter} is for claims that are new. Not thread-safe.
 */
public final class FileOutput {
    private final OutputStream out;
    private final CanonicalFile canonical = new CanonicalFile();
    private LineBreak lineBreak = LineBreak.NONE;

    /** Writes to a stream, which the caller buffers and closes. */
    public FileOutput(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes the next part.
     *
     * @throws io.github.claimwright.model.RefusedValueException when a claim cannot be written, because it would be read as
     *     something else; nothing of it was written
     * @throws IOException when the stream breaks
     */
    public void write(FilePart part) throws IOException {
        List<NamedSegment> segments = FormUse.of(canonical.segments(part), part.form());
        if (part instanceof InterchangeStart start) {
            lineBreak = start.lineBreak();
        }
        out.write(text(segments, part.form()).getBytes(StandardCharsets.ISO_8859_1));
        canonical.passed(part, segments.size());
    }

    private String text(List<NamedSegment> segments, Form form) {
        Map<String, String> breaks = new HashMap<>();
        form.breaks().forEach(unusual -> breaks.put(unusual.after(), unusual.text()));
        String separator = Character.toString(canonical.delimiters().element());
        String end = canonical.delimiters().segment() + lineBreak.text();
        StringBuilder text = new StringBuilder(breaks.getOrDefault("", ""));
        for (NamedSegment segment : segments) {
            text.append(String.join(separator, segment.texts()));
            text.append(breaks.getOrDefault(segment.name(), end));
        }
        return text.toString();
    }
}

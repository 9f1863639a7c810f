package io.github.claimwright.validate.read;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.writer.LineBreak;
import io.github.claimwright.writer.file.FileForms;
import io.github.claimwright.writer.file.FilePart;
import io.github.claimwright.writer.file.FilePart.InterchangeStart;
import io.github.claimwright.writer.file.Form;
import io.github.claimwright.writer.file.SentLoop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects the segments of one part after the other as they came. Nothing of the file is left out: what stands between two
 * segments belongs to the first of them, what no part claims becomes an unread part.
 */
final class SentParts {
    private static final String NO_PART = "segments that stand in no claim and no header are kept as they came";

    /** Far above what any claim has: what comes without any claim is handed on in pieces. */
    private static final int MOST_SEGMENTS = 100_000;

    private final ReadBytes bytes;
    private final Consumer<FilePart> parts;
    private final FileForms forms = new FileForms();
    private List<SentLoop> loops = new ArrayList<>();
    private List<List<String>> segments = new ArrayList<>();
    private Map<Integer, String> breaks = new HashMap<>();
    private @Nullable LoopNode loop;
    private int count;
    private long end;
    private @Nullable FilePart held;
    private String usualEnd = "~";

    SentParts(ReadBytes bytes, Consumer<FilePart> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    /** The next segment of the file. */
    void add(SegmentNode segment) {
        gap(segment.byteOffset());
        handOver();
        if (count == MOST_SEGMENTS) {
            cut();
            handOver();
        }
        if (segment.loop() != loop || count == 0) {
            endLoop();
            loop = segment.loop();
        }
        segments.add(texts(segment));
        count++;
        end = segment.byteOffset() + segment.end(segment.elements()) - segment.start(0);
    }

    private static List<String> texts(SegmentNode segment) {
        String[] texts = new String[segment.elements() + 1];
        for (int element = 0; element < texts.length; element++) {
            texts[element] = segment.text(element);
        }
        return List.of(texts);
    }

    private void endLoop() {
        if (!segments.isEmpty()) {
            loops.add(new SentLoop(loop == null ? "" : loop.id(), segments));
            segments = new ArrayList<>();
        }
    }

    /** What stands between the last segment and an offset belongs to the last segment. */
    private void gap(long offset) {
        String text = bytes.text(end, offset);
        bytes.forget(offset);
        if (held instanceof InterchangeStart start && count == 1) {
            held = begun(start, text);
        }
        boolean first = count == 0 && held == null;
        if (first ? !text.isEmpty() : !text.equals(usualEnd)) {
            breaks.put(count, text);
        }
        end = offset;
    }

    private InterchangeStart begun(InterchangeStart start, String text) {
        String terminator = Character.toString(start.delimiters().segment());
        LineBreak usual = LineBreak.NONE;
        for (LineBreak candidate : LineBreak.values()) {
            usual = text.equals(terminator + candidate.text()) ? candidate : usual;
        }
        usualEnd = terminator + usual.text();
        return new InterchangeStart(start.header(), start.delimiters(), usual, start.form());
    }

    /** Everything collected is a part; it is handed over once it is known what follows its last segment. */
    void complete(FilePart part) {
        held = part;
    }

    /** A part without any segment of its own comes before what is collected. */
    void supply(FilePart part) {
        parts.accept(forms.formed(part, List.of(), Map.of()));
    }

    /** What was collected so far and is no part is kept as it came. */
    void cut() {
        if (held == null && count > 0) {
            complete(new FilePart.Unread(NO_PART, Form.USUAL));
        }
    }

    private void handOver() {
        if (held != null) {
            endLoop();
            parts.accept(forms.formed(held, loops, breaks));
            held = null;
            loop = null;
            loops = new ArrayList<>();
            breaks = new HashMap<>();
            count = 0;
        }
    }

    /** The file has ended. */
    void finish() {
        gap(bytes.end());
        cut();
        handOver();
    }
}

package io.github.claimwright.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads guide resources, line by line. The layout is explained at the top of each resource and in
 * {@code docs/guide.md}.
 */
final class GuideReader {
    private final Dictionary dictionary = new Dictionary();
    private final List<LoopDraft> loops = new ArrayList<>();
    private @Nullable String version;
    private @Nullable SegmentDraft segment;
    private @Nullable List<ElementLine> body;

    private int lines;

    private GuideReader() {}

    /**
     * Reads a guide from resources beside this class, the later ones referring to the earlier.
     *
     * @throws GuideFormatException when a resource cannot be understood
     */
    static Guide read(String... resources) {
        GuideReader reader = new GuideReader();
        for (String resource : resources) {
            reader.readAll(resource, ResourceBytes.of(resource));
        }
        return reader.guide(resources[resources.length - 1]);
    }

    /** Reads a guide from text, as if it were a resource of that name. */
    static Guide parse(String name, String text) {
        GuideReader reader = new GuideReader();
        reader.readAll(name, text.getBytes(StandardCharsets.ISO_8859_1));
        return reader.guide(name);
    }

    private void readAll(String resource, byte[] text) {
        Columns columns = new Columns(text);
        try {
            while (columns.advance()) {
                read(columns);
            }
        } catch (IllegalArgumentException e) {
            throw new GuideFormatException(resource, columns.line(), String.valueOf(e.getMessage()), e);
        }
        lines = columns.line();
    }

    private void read(Columns columns) {
        switch (columns.optional(0)) {
            case "" -> readElement(ElementLine.parse(columns, dictionary));
            case "at" -> readSegment(columns);
            case "loop" -> readLoop(columns);
            case "body" -> readBody(columns);
            default -> readDeclaration(columns);
        }
    }

    private void readDeclaration(Columns columns) {
        switch (columns.optional(0)) {
            case "element" -> dictionary.addElement(columns);
            case "composite" -> dictionary.addComposite(columns);
            case "segment" -> dictionary.addSegment(columns);
            case "list" -> dictionary.addList(columns);
            case "set" -> dictionary.addSet(columns);
            case "guide" -> version = columns.required(1, "version");
            default -> throw new IllegalArgumentException("'" + columns.optional(0) + "' starts no line of a guide");
        }
    }

    private void readElement(ElementLine line) {
        if (body != null) {
            body.add(line);
        } else if (segment != null) {
            segment.apply(line);
        } else {
            throw new IllegalArgumentException("an element line has to follow a body or a segment position");
        }
    }

    private void readBody(Columns columns) {
        body = dictionary.addBody(columns);
    }

    private void readLoop(Columns columns) {
        LoopDraft draft = new LoopDraft(columns);
        for (String parent : draft.parents()) {
            if (!isDeclared(parent)) {
                throw new IllegalArgumentException("parent loop " + parent + " is not declared above");
            }
        }
        if (isDeclared(draft.id())) {
            throw new IllegalArgumentException("loop " + draft.id() + " was declared before");
        }
        requireSegments();
        loops.add(draft);
    }

    private boolean isDeclared(String id) {
        for (LoopDraft loop : loops) {
            if (loop.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private void requireSegments() {
        if (!loops.isEmpty() && lastLoop().segments().isEmpty()) {
            throw new IllegalArgumentException("loop " + lastLoop().id() + " has no segment");
        }
    }

    private void readSegment(Columns columns) {
        SegmentDraft draft = new SegmentDraft(columns, dictionary);
        lastLoop().add(draft);
        segment = draft;
        body = null;
    }

    private LoopDraft lastLoop() {
        if (loops.isEmpty()) {
            throw new IllegalArgumentException("a segment position has to follow a loop line");
        }
        return loops.get(loops.size() - 1);
    }

    private Guide guide(String resource) {
        try {
            requireSegments();
            return new Guide(requireVersion(), loops);
        } catch (IllegalArgumentException e) {
            throw new GuideFormatException(resource, lines, String.valueOf(e.getMessage()), e);
        }
    }

    private String requireVersion() {
        if (version == null) {
            throw new IllegalArgumentException("no guide line names the version");
        }
        return version;
    }
}

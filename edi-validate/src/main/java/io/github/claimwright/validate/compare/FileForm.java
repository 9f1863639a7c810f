package io.github.claimwright.validate.compare;

import io.github.claimwright.x12.Delimiters;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a file is put down, whatever it says: its delimiters, and what stands between the end of a segment and the next. */
final class FileForm {
    /** The length of ISA, whose elements have fixed lengths. */
    private static final int HEADER = 106;

    private static final int ELEMENT = 3;
    private static final int REPETITION = 82;
    private static final int COMPONENT = 104;

    private final List<String> delimiters = new ArrayList<>();
    private final Map<String, Long> ends = new TreeMap<>();
    private int terminator = Delimiters.USUAL.segment();
    private String last = "";

    private FileForm() {}

    static FileForm of(Source source) throws IOException {
        FileForm form = new FileForm();
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            form.lineEnd(in); // blank lines before the first segment
            while (form.segment(in)) {
                form.last = form.lineEnd(in);
                form.ends.merge(form.last, 1L, Long::sum);
            }
        }
        return form;
    }

    /** Reads a segment with its terminator; false when there is none any more. */
    private boolean segment(InputStream in) throws IOException {
        in.mark(HEADER);
        byte[] header = in.readNBytes(HEADER);
        if (header.length == HEADER && header[0] == 'I' && header[1] == 'S' && header[2] == 'A') {
            header(header);
            return true;
        }
        in.reset();
        int octet = in.read();
        while (octet >= 0 && octet != terminator) {
            octet = in.read();
        }
        return octet >= 0;
    }

    private void header(byte[] isa) {
        terminator = isa[HEADER - 1] & 0xFF;
        String said = "element %s, repetition %s, component %s, segment %s"
                .formatted(shown(isa[ELEMENT]), shown(isa[REPETITION]), shown(isa[COMPONENT]), shown(isa[HEADER - 1]));
        if (!delimiters.contains(said)) {
            delimiters.add(said);
        }
    }

    private static String shown(byte octet) {
        return switch (octet) {
            case '\n' -> "LF";
            case '\r' -> "CR";
            default -> octet > ' ' && octet < 0x7F ? String.valueOf((char) octet) : "0x%02X".formatted(octet & 0xFF);
        };
    }

    /** Reads what breaks lines behind a terminator. */
    private String lineEnd(InputStream in) throws IOException {
        StringBuilder end = new StringBuilder();
        in.mark(1);
        for (int octet = in.read(); octet == '\r' || octet == '\n'; octet = in.read()) {
            end.append(octet == '\r' ? "CR" : "LF");
            in.mark(1);
        }
        in.reset();
        return end.isEmpty() ? "none" : end.toString();
    }

    /** The delimiters, of all interchanges. */
    String delimiters() {
        return String.join("; ", delimiters);
    }

    /** The line ends: one kind, or how often which comes, and what stands at the end of the file where that is another. */
    String lineEnds() {
        Map<String, Long> inside = new TreeMap<>(ends);
        inside.computeIfPresent(last, (kind, times) -> times == 1 ? null : times - 1);
        if (inside.size() > 1) {
            List<String> kinds = new ArrayList<>();
            ends.forEach((kind, times) -> kinds.add("%s %d times".formatted(kind, times)));
            return String.join(", ", kinds);
        }
        String usual = String.join("", inside.keySet());
        return inside.isEmpty() || inside.containsKey(last)
                ? last
                : "%s, at the end of the file %s".formatted(usual, last);
    }
}

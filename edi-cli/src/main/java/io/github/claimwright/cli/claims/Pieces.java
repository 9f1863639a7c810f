package io.github.claimwright.cli.claims;

import io.github.claimwright.validate.SegmentWalk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file cut before each segment, so that each piece is a segment with its terminator and line break. */
final class Pieces {
    private Pieces() {}

    static List<String> of(byte[] file) throws IOException {
        List<Integer> cuts = new ArrayList<>();
        SegmentWalk.through(
                new ByteArrayInputStream(file),
                segment -> cuts.add((int) segment.location().byteOffset()));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                pieces.add(text.substring(from, cut));
                from = cut;
            }
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }
}

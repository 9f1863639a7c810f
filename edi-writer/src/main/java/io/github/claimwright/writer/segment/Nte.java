package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Note;
import io.github.claimwright.x12.Segment;

/** NTE, note: what no other segment says. */
public final class Nte {
    private Nte() {}

    /** A note of any kind (loops 2300 and 2400). */
    public static Segment from(Note note) {
        return of(note.kind(), note.text());
    }

    /** Additional information on a service line (loop 2400). */
    public static Segment additional(String text) {
        return of(Note.ADDITIONAL, text);
    }

    private static Segment of(String kind, String text) {
        return Segment.of("NTE").put(1, kind).put(2, text).build();
    }
}

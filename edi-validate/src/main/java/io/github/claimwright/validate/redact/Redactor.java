package io.github.claimwright.validate.redact;

import io.github.claimwright.validate.SegmentWalk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Takes what identifies somebody out of 837P files. Files that are redacted under one key fit together: the same patient,
 * provider and claim is the same everywhere. Not thread-safe.
 */
public final class Redactor {
    /** The most days that dates of a patient move back, unless said otherwise. */
    public static final int USUAL_DAYS = 14;

    private final Cipher cipher;
    private final Values values;
    private final Classification classification = new Classification();
    private final boolean keepText;
    private final int days;

    /**
     * Redacts under a key.
     *
     * @param key anything that nobody can guess; who has it can find out which patient is which
     * @param keepText whether free text (NTE, K3 and the like) stays as it is
     * @param days the most days that dates of a patient move back, at least 1
     */
    public Redactor(String key, boolean keepText, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("dates move by at least one day, not " + days);
        }
        this.cipher = new Cipher(key);
        this.values = new Values(cipher);
        this.keepText = keepText;
        this.days = days;
    }

    /** Opens the same input, from its beginning. */
    @FunctionalInterface
    public interface Source {
        /** The input, which is closed by the reader. */
        InputStream open() throws IOException;
    }

    /** Whether a text, such as the file's name, holds a name, an id or a birth date of somebody in the file. */
    public boolean isTelling(String text, Source source) throws IOException {
        NameCheck check = new NameCheck(classification, text);
        try (InputStream in = source.open()) {
            SegmentWalk.through(in, check::read);
        }
        return check.isTelling();
    }

    /** Writes the redacted file to the stream, and leaves it open. The source is read three times. */
    public RedactionReport redact(Source source, OutputStream out) throws IOException {
        Patients patients = new Patients(cipher, days);
        try (InputStream in = source.open()) {
            SegmentWalk.through(in, patients::read);
        }
        RedactionReport report = new RedactionReport();
        try (InputStream in = source.open();
                InputStream bytes = source.open()) {
            RedactedCopy copy = new RedactedCopy(bytes, out);
            RedactedSegments segments = new RedactedSegments(classification, values, patients, keepText, report);
            SegmentWalk.through(in, segment -> copy.put(segment, segments.of(segment)));
            copy.finish();
        }
        return report;
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Attachment;
import io.github.claimwright.x12.Segment;

/** PWK, paperwork (loops 2300 and 2400): a document that comes with the claim or is held for it. */
public final class Pwk {
    /** PWK05: the number after it is an attachment control number. */
    private static final String CONTROL_NUMBER = "AC";

    private Pwk() {}

    /** A document and how it comes. */
    public static Segment from(Attachment attachment) {
        return Segment.of("PWK")
                .put(1, attachment.reportType())
                .put(2, attachment.transmission())
                .put(5, Texts.before(attachment.controlNumber(), CONTROL_NUMBER))
                .put(6, attachment.controlNumber())
                .build();
    }

    /** How the certificate of medical necessity of a line comes. */
    public static Segment certificate(String transmission) {
        return Segment.of("PWK")
                .put(1, Attachment.CERTIFICATION)
                .put(2, transmission)
                .build();
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.FormAnswer;
import io.github.claimwright.x12.Segment;

/** FRM, form answer (loop 2440). */
public final class Frm {
    private Frm() {}

    /** The answer to one question. */
    public static Segment from(FormAnswer answer) {
        return Segment.of("FRM")
                .put(1, answer.question())
                .put(2, answer.yesNo())
                .put(3, answer.text())
                .put(4, Texts.of(answer.date()))
                .put(5, Texts.of(answer.percent()))
                .build();
    }
}

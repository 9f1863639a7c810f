package io.github.claimwright.writer.loop;

import io.github.claimwright.model.SupportingForm;
import io.github.claimwright.writer.segment.Frm;
import io.github.claimwright.writer.segment.Lq;

/** Loop 2440, supporting form: a form that supports a service line, with its answers. */
final class FormLoop {
    private FormLoop() {}

    static Loop from(SupportingForm form) {
        return Loop.of("2440")
                .add(Lq.from(form))
                .addEach(form.answers(), Frm::from)
                .build();
    }
}

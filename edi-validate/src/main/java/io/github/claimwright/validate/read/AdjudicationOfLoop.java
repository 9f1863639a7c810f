package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.optional;
import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.model.FormAnswer;
import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.model.SupportingForm;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** What another payer decided of a line (loop 2430), and the forms that support it (loop 2440). */
final class AdjudicationOfLoop {
    private AdjudicationOfLoop() {}

    static LineAdjudication adjudication(LoopNode loop) {
        SegmentNode svd = required(loop, "SVD");
        SegmentNode decided = loop.segment("DTP", "573")
                .orElseThrow(() -> new RefusedValueException("adjudication date", "is missing"));
        return new LineAdjudication(
                svd.text(1),
                Texts.money(svd, 2, "line paid amount"),
                ProcedureOfElement.procedure(svd, 3),
                Texts.number(svd, 5, "paid units"),
                svd.has(6) ? Math.toIntExact(Math.min(svd.wholeNumber(6), Integer.MAX_VALUE)) : null,
                Tolerant.each(loop.segments("CAS"), SharedSegments::adjustments),
                Texts.date(decided, 3, "adjudication date"),
                SharedSegments.amount(loop, "EAF", "patient liability"));
    }

    static SupportingForm form(LoopNode loop) {
        SegmentNode lq = required(loop, "LQ");
        return new SupportingForm(
                lq.text(1), lq.text(2), Tolerant.each(loop.segments("FRM"), AdjudicationOfLoop::answer));
    }

    private static FormAnswer answer(SegmentNode frm) {
        return new FormAnswer(
                frm.text(1),
                optional(frm, 2),
                optional(frm, 3),
                frm.has(4) ? Texts.date(frm, 4, "form date") : null,
                Texts.optionalNumber(frm, 5, "percent answer"));
    }
}

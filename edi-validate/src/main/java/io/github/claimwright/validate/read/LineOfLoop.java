package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.number;
import static io.github.claimwright.validate.read.Texts.optional;
import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Note;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.UnitCount;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;

/** One service line (loop 2400). */
final class LineOfLoop {
    private static final String NDC = "N4";

    private LineOfLoop() {}

    static ServiceLine line(LoopNode loop) {
        SegmentNode sv1 = required(loop, "SV1");
        SegmentNode date = loop.segment("DTP", "472")
                .orElseThrow(() -> new RefusedValueException("date of service", "is missing"));
        return new ServiceLine(
                ProcedureOfElement.procedure(sv1, 1),
                Texts.money(sv1, 2, "line charge"),
                new UnitCount(number(sv1, 4, "HCPCS units"), sv1.text(3)),
                optional(sv1, 5),
                pointers(sv1),
                Texts.span(date),
                Tolerant.ifThere(loop.segment("REF", "6R"), LineOfLoop::controlNumber),
                Tolerant.ifThere(
                        loop.segment("NTE", Note.ADDITIONAL),
                        nte -> SharedSegments.note(nte).text()),
                Tolerant.ifThere(loop.child("2410").filter(LineOfLoop::isDrug), LineOfLoop::drug),
                Tolerant.ifThere(loop.child("2420E"), PartiesOfLoops::ordering),
                LineDetailsOfLoop.details(loop, sv1));
    }

    /** REF*6R is shorter than other references. */
    private static String controlNumber(SegmentNode ref) {
        String number = ref.text(2);
        if (number.length() > 30 || number.isBlank() || !number.equals(number.strip())) {
            throw new RefusedValueException("line control number", "must have 1 to 30 characters");
        }
        return number;
    }

    private static List<Integer> pointers(SegmentNode sv1) {
        List<Integer> pointers = new ArrayList<>(4);
        for (int component = 1; component <= sv1.components(7); component++) {
            if (!sv1.text(7, component).isEmpty()) {
                pointers.add(pointer(sv1.text(7, component)));
            }
        }
        return pointers;
    }

    private static int pointer(String text) {
        if (text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RefusedValueException("diagnosis pointer", "must be a number from 1 to 12");
        }
        return Integer.parseInt(text);
    }

    private static boolean isDrug(LoopNode loop) {
        return loop.segment("LIN").map(lin -> lin.is(2, NDC)).orElse(false);
    }

    private static DrugIdentification drug(LoopNode loop) {
        SegmentNode ctp = required(loop, "CTP");
        return new DrugIdentification(
                new Ndc(required(loop, "LIN").text(3)),
                number(ctp, 4, "NDC quantity"),
                new NdcUnit(ctp.text(5, 1)),
                Tolerant.ifThere(loop.segment("REF"), ref -> new DrugReference(ref.text(1), ref.text(2))));
    }

    /** Loop 2410 of what is no drug. */
    static ProductIdentification product(LoopNode loop) {
        SegmentNode lin = required(loop, "LIN");
        SegmentNode ctp = required(loop, "CTP");
        return new ProductIdentification(
                lin.text(2), lin.text(3), number(ctp, 4, "product quantity"), new NdcUnit(ctp.text(5, 1)));
    }
}

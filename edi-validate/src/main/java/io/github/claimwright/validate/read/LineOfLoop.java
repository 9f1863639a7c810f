package io.github.claimwright.validate.read;

import static io.github.claimwright.validate.read.Texts.number;
import static io.github.claimwright.validate.read.Texts.optional;
import static io.github.claimwright.validate.read.Texts.required;

import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.UnitCount;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One service line (loop 2400). */
final class LineOfLoop {
    private LineOfLoop() {}

    static ServiceLine line(LoopNode loop) {
        SegmentNode sv1 = required(loop, "SV1");
        SegmentNode date = loop.segment("DTP", "472")
                .orElseThrow(() -> new RefusedValueException("date of service", "is missing"));
        return new ServiceLine(
                procedure(loop, sv1),
                new Money(number(sv1, 2, "line charge")),
                new UnitCount(number(sv1, 4, "HCPCS units"), sv1.text(3)),
                optional(sv1, 5),
                pointers(sv1),
                Texts.span(date),
                loop.segment("REF", "6R").map(ref -> optional(ref, 2)).orElse(null),
                loop.segment("NTE", "ADD").map(nte -> optional(nte, 2)).orElse(null),
                drug(loop).orElse(null),
                orderingProvider(loop).orElse(null));
    }

    private static Procedure procedure(LoopNode loop, SegmentNode sv1) {
        List<Modifier> modifiers =
                LineView.of(loop).modifiers().stream().map(Modifier::new).toList();
        return new Procedure(new HcpcsCode(sv1.text(1, 2)), modifiers, optional(sv1, 1, 7));
    }

    private static List<Integer> pointers(SegmentNode sv1) {
        List<Integer> pointers = new ArrayList<>(4);
        for (int component = 1; component <= sv1.components(7); component++) {
            pointers.add(pointer(sv1.text(7, component)));
        }
        return pointers;
    }

    private static int pointer(String text) {
        if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RefusedValueException("diagnosis pointer", "must be a number from 1 to 12");
        }
        return Integer.parseInt(text);
    }

    private static Optional<DrugIdentification> drug(LoopNode loop) {
        return loop.child("2410").map(drug -> {
            SegmentNode lin = required(drug, "LIN");
            SegmentNode ctp = required(drug, "CTP");
            return new DrugIdentification(
                    new Ndc(lin.text(3)),
                    number(ctp, 4, "NDC quantity"),
                    new NdcUnit(ctp.text(5, 1)),
                    drug.segment("REF")
                            .map(ref -> new DrugReference(ref.text(1), ref.text(2)))
                            .orElse(null));
        });
    }

    private static Optional<OrderingProvider> orderingProvider(LoopNode loop) {
        return loop.child("2420E").map(provider -> {
            SegmentNode nm1 = required(provider, "NM1");
            return new OrderingProvider(
                    Texts.person(nm1),
                    new Npi(nm1.text(9)),
                    Texts.address(provider).orElse(null));
        });
    }
}

package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the service lines of a claim. */
final class ReceivedLines {
    private static final int PROCEDURE_PARTS = 6;
    private static final String NO_CHARGE = "0";

    private ReceivedLines() {}

    static ReceivedLine of(LoopNode line) {
        Optional<SegmentNode> sv1 = line.segment("SV1");
        return new ReceivedLine(
                line.number(),
                reference(line, "6R")
                        .or(() -> line.segment("LX").map(lx -> AnswerText.clean(lx.text(1), 50)))
                        .filter(text -> !text.isEmpty())
                        .orElse(Integer.toString(line.number())),
                sv1.map(ReceivedLines::procedure).orElse(List.of()),
                sv1.flatMap(segment -> segment.decimal(2)).map(X12Text::decimal).orElse(NO_CHARGE),
                sv1.flatMap(segment -> segment.decimal(4))
                        .filter(units -> units.compareTo(BigDecimal.ZERO) >= 0)
                        .map(X12Text::decimal)
                        .orElse(""),
                line.child("2410").flatMap(drug -> reference(drug, "XZ")).orElse(""),
                line.segment("DTP", "472").map(ReceivedLines::dates).orElse(List.of()));
    }

    private static Optional<String> reference(LoopNode loop, String qualifier) {
        return loop.segment("REF", qualifier).map(ref -> AnswerText.clean(ref.text(2), 50));
    }

    private static List<String> procedure(SegmentNode sv1) {
        List<String> parts = new ArrayList<>();
        for (int component = 1; component <= PROCEDURE_PARTS; component++) {
            parts.add(AnswerText.clean(sv1.text(1, component), 48));
        }
        return parts;
    }

    /** What is no date is left out: a profile may have let it pass. */
    private static List<String> dates(SegmentNode dtp) {
        String format = dtp.text(2);
        String date = dtp.text(3);
        boolean sound = (format.equals("D8") && ReceivedMoment.isDay(date))
                || (format.equals("RD8") && ReceivedMoment.isRange(date));
        return sound ? List.of(format, date) : List.of();
    }
}

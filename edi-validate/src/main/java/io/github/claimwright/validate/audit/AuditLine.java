package io.github.claimwright.validate.audit;

import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service line as an auditor needs it; texts are empty where the line says nothing.
 *
 * @param number which line of the claim, from 1
 * @param code the procedure code (SV101-2)
 * @param modifiers the modifiers
 * @param units the units (SV104) as sent
 * @param charge the charge (SV102) as sent
 * @param dates the dates of service as sent
 * @param date the first date of service; null when it cannot be read
 * @param ndc the drug's NDC
 * @param quantity the drug's quantity with its unit
 * @param diagnoses the diagnosis codes that the line points to
 * @param orderer the NPI of the ordering provider of the line
 */
public record AuditLine(
        int number,
        String code,
        List<String> modifiers,
        String units,
        String charge,
        String dates,
        @Nullable LocalDate date,
        String ndc,
        String quantity,
        List<String> diagnoses,
        String orderer) {

    /** Copies the lists. */
    public AuditLine {
        modifiers = List.copyOf(modifiers);
        diagnoses = List.copyOf(diagnoses);
    }

    static AuditLine of(LoopNode line, List<String> diagnosesOfClaim) {
        LineView view = LineView.of(line);
        return new AuditLine(
                line.number(),
                text(view.service(), 1, 2),
                view.modifiers(),
                text(view.service(), 4, 0),
                text(view.service(), 2, 0),
                text(view.day(), 3, 0),
                view.date().orElse(null),
                text(view.drug(), 3, 0),
                (text(view.quantity(), 4, 0) + " " + text(view.quantity(), 5, 1)).strip(),
                pointed(view.service(), diagnosesOfClaim),
                line.child("2420E")
                        .flatMap(loop -> loop.segment("NM1"))
                        .map(name -> name.text(9))
                        .orElse(""));
    }

    private static String text(Optional<SegmentNode> segment, int element, int component) {
        return segment.map(present -> component == 0 ? present.text(element) : present.text(element, component))
                .orElse("");
    }

    private static List<String> pointed(Optional<SegmentNode> service, List<String> diagnoses) {
        List<String> codes = new ArrayList<>();
        for (int component = 1; component <= 4; component++) {
            String pointer = text(service, 7, component);
            if (pointer.matches("[0-9]{1,2}")) {
                int at = Integer.parseInt(pointer);
                codes.add(at >= 1 && at <= diagnoses.size() ? diagnoses.get(at - 1) : "pointer " + at);
            }
        }
        return codes;
    }
}

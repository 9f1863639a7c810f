package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The first and the last day of the patient's life, held against the days of service. */
final class DaysOfPatient {
    private DaysOfPatient() {}

    /** The segment with the birth date (DMG02) of whom the claim is for. */
    static Optional<SegmentNode> birth(LoopNode claim) {
        return Optional.ofNullable(claim.parent())
                .flatMap(level -> level.child(level.id().equals("2000C") ? "2010CA" : "2010BA"))
                .flatMap(patient -> patient.segment("DMG"));
    }

    /** The segment with the death date (PAT06) of whom the claim is for. */
    static Optional<SegmentNode> death(LoopNode claim) {
        return Optional.ofNullable(claim.parent()).flatMap(level -> level.segment("PAT"));
    }

    /**
     * Reports the lines whose first day cannot be. When no line's can, the patient's date is to blame: that is one finding,
     * for all claims of the patient.
     */
    static void report(
            LoopNode claim, SegmentNode patient, int element, Predicate<LocalDate> impossible, Breaches breaches) {
        List<LineView> wrong = new ArrayList<>(0);
        int dated = 0;
        for (LoopNode loop : claim.children("2400")) {
            LineView line = LineView.of(loop);
            if (line.date().isPresent()) {
                dated++;
                if (impossible.test(line.date().get())) {
                    wrong.add(line);
                }
            }
        }
        if (wrong.size() < dated) {
            wrong.forEach(line -> line.day().ifPresent(day -> breaches.at(day, 3, date(line))));
        } else if (!wrong.isEmpty() && !breaches.seenBefore(patient.ordinal())) {
            breaches.at(patient, element, date(wrong.get(0)));
        }
    }

    private static LocalDate date(LineView line) {
        return line.date().orElseThrow();
    }
}

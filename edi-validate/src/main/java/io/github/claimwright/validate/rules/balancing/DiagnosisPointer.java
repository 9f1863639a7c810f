package io.github.claimwright.validate.rules.balancing;

import static io.github.claimwright.validate.rule.SnipLevel.BALANCING;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.X12Numbers;
import java.util.Optional;

/** Every diagnosis pointer names a diagnosis of the claim. */
public final class DiagnosisPointer {

    private static final int MOST_POINTERS = 4;

    /** The rule. */
    public static final Rule RULE = Rule.named("BAL-DIAGNOSIS-POINTER")
            .level(BALANCING)
            .at("2400", "SV107")
            .requires("Every diagnosis pointer of a line names one of the claim's diagnoses")
            .because("The payer cannot tell what the item is for, and rejects the claim.")
            .mend("Point to a diagnosis by its number in HI, the principal one being 1; or add the missing diagnosis.")
            .message("diagnosis pointer %s names no diagnosis: the claim has %d")
            .rejectedAs("A7", "477")
            .source("005010X222A1, 2400 SV107 and 2300 HI; Stedi pointer edit")
            .breachedBy(DiagnosisPointer::judge);

    private DiagnosisPointer() {}

    private static void judge(LoopNode line, Breaches breaches) {
        Optional<SegmentNode> sv1 = line.segment("SV1");
        Optional<SegmentNode> diagnoses = line.enclosing("2300").flatMap(Diagnoses::of);
        if (sv1.isEmpty() || diagnoses.isEmpty()) {
            return;
        }
        int count = diagnoses.get().elements();
        for (int component = 1; component <= Math.min(sv1.get().components(7), MOST_POINTERS); component++) {
            long pointer = pointer(sv1.get(), component);
            if (pointer > count && !isSaid(line, pointer)) {
                breaches.atComponent(sv1.get(), 7, component, sv1.get().text(7, component), count);
            }
        }
    }

    /** Whether an earlier line points to the same diagnosis: one that was lost is missed once. */
    private static boolean isSaid(LoopNode line, long pointer) {
        return line.enclosing("2300").stream()
                .flatMap(claim -> claim.children("2400").stream())
                .takeWhile(earlier -> earlier != line)
                .flatMap(earlier -> earlier.segment("SV1").stream())
                .anyMatch(sv1 -> points(sv1, pointer));
    }

    private static boolean points(SegmentNode sv1, long pointer) {
        for (int component = 1; component <= Math.min(sv1.components(7), MOST_POINTERS); component++) {
            if (pointer(sv1, component) == pointer) {
                return true;
            }
        }
        return false;
    }

    /** Anything but a number of one or two digits is a wrong code of SV107, which the guide engine says. */
    private static long pointer(SegmentNode sv1, int component) {
        int from = sv1.start(7, component);
        int to = sv1.end(7, component);
        boolean plain = to - from <= 2 && from < to && sv1.buffer()[from] != '0';
        return plain ? X12Numbers.whole(sv1.buffer(), from, to) : -1;
    }
}

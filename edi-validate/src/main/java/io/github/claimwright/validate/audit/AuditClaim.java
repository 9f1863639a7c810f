package io.github.claimwright.validate.audit;

import io.github.claimwright.validate.tree.Diagnoses;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A claim as an auditor needs it.
 *
 * @param file the file that it stands in
 * @param segment the number in the file of its CLM
 * @param account the account number (CLM01)
 * @param patient the patient's last and first name; not part of {@link #toString()}
 * @param lines the service lines
 */
public record AuditClaim(String file, long segment, String account, String patient, List<AuditLine> lines) {

    /** Copies the lines. */
    public AuditClaim {
        lines = List.copyOf(lines);
    }

    static AuditClaim of(String file, LoopNode claim) {
        Optional<SegmentNode> clm = claim.segment("CLM");
        List<String> diagnoses = Diagnoses.of(claim).map(AuditClaim::codes).orElse(List.of());
        return new AuditClaim(
                file,
                clm.map(SegmentNode::ordinal).orElse(0L),
                clm.map(segment -> segment.text(1)).orElse(""),
                patient(claim),
                claim.children("2400").stream()
                        .map(line -> AuditLine.of(line, diagnoses))
                        .toList());
    }

    private static List<String> codes(SegmentNode hi) {
        return IntStream.rangeClosed(1, hi.elements())
                .mapToObj(element -> hi.text(element, 2))
                .toList();
    }

    /** The dependent where there is one, else the subscriber. */
    private static String patient(LoopNode claim) {
        Optional<LoopNode> dependent = claim.enclosing("2000C").flatMap(level -> level.child("2010CA"));
        return dependent
                .or(() -> claim.enclosing("2000B").flatMap(level -> level.child("2010BA")))
                .flatMap(loop -> loop.segment("NM1"))
                .map(name -> (name.text(3) + ", " + name.text(4)).replaceFirst(", $", ""))
                .orElse("");
    }

    /** Names the claim and no person. */
    @Override
    public String toString() {
        return "claim " + account + " of " + file;
    }
}

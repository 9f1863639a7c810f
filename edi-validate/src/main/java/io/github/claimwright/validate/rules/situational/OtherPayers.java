package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.tree.LoopNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another payer (2320) and its decisions on the claim's lines (2430). */
final class OtherPayers {
    private OtherPayers() {}

    private static String id(LoopNode other) {
        return other.child("2330B")
                .flatMap(payer -> payer.segment("NM1"))
                .map(nm1 -> nm1.text(9))
                .orElse("");
    }

    /** The decisions on lines that name the payer by its id (2330B NM109). */
    static Stream<LoopNode> decisions(LoopNode other) {
        String payer = id(other);
        return other.enclosing("2300").stream()
                .flatMap(OtherPayers::allDecisions)
                .filter(decision -> names(decision, payer));
    }

    /** Whether a decision names none of the claim's other payers, and so may be meant for any of them. */
    static boolean isAnyDecisionStray(LoopNode other) {
        Optional<LoopNode> claim = other.enclosing("2300");
        Set<String> payers = claim.stream()
                .flatMap(all -> all.children("2320").stream())
                .map(OtherPayers::id)
                .collect(Collectors.toSet());
        return claim.stream()
                .flatMap(OtherPayers::allDecisions)
                .anyMatch(decision -> payers.stream().noneMatch(payer -> names(decision, payer)));
    }

    private static Stream<LoopNode> allDecisions(LoopNode claim) {
        return claim.children("2400").stream().flatMap(line -> line.children("2430").stream());
    }

    private static boolean names(LoopNode decision, String payer) {
        return decision.segment("SVD").filter(svd -> svd.is(1, payer)).isPresent();
    }
}

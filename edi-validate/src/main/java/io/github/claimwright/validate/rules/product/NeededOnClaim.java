package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.Pairing;
import io.github.claimwright.codes.Pairing.Relation;
import io.github.claimwright.validate.rule.Breaches;
import java.util.List;
import java.util.Optional;

/** Which codes have to stand on the claim of a line, and do not. */
final class NeededOnClaim {
    private NeededOnClaim() {}

    /** The first requirement that the claim does not meet; none of a line whose denial is expected. */
    static Optional<Pairing> missing(CodedLine line, Breaches breaches) {
        if (line.isDenialExpected()) {
            return Optional.empty();
        }
        List<CodedLine> others = Pairs.others(line, breaches.codes());
        return Pairs.of(line, Relation.NEEDS_ON_CLAIM, breaches.codes())
                .filter(pairing -> !Pairs.anyOf(others, pairing.codes()::contains))
                .findFirst();
    }
}

package io.github.claimwright.validate.custom;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;
import java.util.Optional;

/** A line charges no more for a unit than the payer's contract allows. */
public final class AverageCharge {
    public static final Rule RULE = Rule.named("ACME-UNIT-CHARGE")
            .level(SnipLevel.PAYER)
            .warning()
            .at("2400", "SV102")
            .requires("A line charges no more for a unit than the contract allows")
            .because("ACME pends the claim and asks for an invoice.")
            .mend("Look for a missing zero in the units, or for a charge of several months.")
            .message("%s for %s units is more than %d for one")
            .rejectedAs("A7", "583")
            .source("ACME provider manual, section 7.2")
            .parameter("most", "500")
            .breachedBy(AverageCharge::judge);

    private AverageCharge() {}

    private static void judge(LoopNode line, Breaches breaches) {
        Optional<SegmentNode> sv1 = line.segment("SV1");
        Optional<BigDecimal> charge = sv1.flatMap(segment -> segment.decimal(2));
        Optional<BigDecimal> units = LineView.of(line).units();
        int most = breaches.number("most");
        if (charge.isPresent()
                && units.isPresent()
                && charge.get().compareTo(units.get().multiply(BigDecimal.valueOf(most))) > 0) {
            breaches.at(
                    sv1.orElseThrow(),
                    2,
                    charge.get().toPlainString(),
                    units.get().toPlainString(),
                    most);
        }
    }
}

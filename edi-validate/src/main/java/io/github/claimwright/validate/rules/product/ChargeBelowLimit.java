package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.PaymentLimit;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.Optional;

/** A drug line charges no less than Medicare would pay for its units. */
public final class ChargeBelowLimit {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-PAYMENT-LIMIT")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV102")
            .requires(
                    "A drug line charges no less than Medicare would pay for its units, by the imported payment limits")
            .because(
                    "Medicare pays the lower of charge and limit; a charge far below the limit often means that the units are too many.")
            .mend("Check units and charge. The published limit is per unit and includes the six percent already.")
            .message("%s is charged for %s units of %s, but the payment limit is %s a unit, %s in all (%s)")
            .rejectedAs("A7", "178")
            .source(
                    "CMS Medicare Part B payment limits, as imported, for the quarter of the date of service: an estimate, which sequestration and coinsurance lower")
            .breachedBy(ChargeBelowLimit::judge);

    private ChargeBelowLimit() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        if (breaches.codes().published().holds(CodeKind.ASP_PRICING)) {
            CodedLine.believed(loop, breaches.codes()).ifPresent(line -> judge(line, breaches));
        }
    }

    private static void judge(CodedLine line, Breaches breaches) {
        Optional<PaymentLimit> limit = breaches.codes().paymentLimit(line.code(), line.date());
        Optional<BigDecimal> charge = line.service().decimal(2);
        Optional<BigDecimal> units = line.line().units();
        if (limit.isEmpty() || charge.isEmpty() || units.isEmpty()) {
            return;
        }
        BigDecimal allowed = units.get().multiply(limit.get().limit());
        if (charge.get().compareTo(allowed) < 0) {
            breaches.at(
                    line.service(),
                    2,
                    X12Text.decimal(charge.get()),
                    X12Text.decimal(units.get()),
                    line.code(),
                    X12Text.decimal(limit.get().limit()),
                    X12Text.decimal(allowed),
                    limit.get().effective());
        }
    }
}

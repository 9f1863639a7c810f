package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.product.LineProducts;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;

/** A line bills no more units than the payer takes on one line. */
public final class UnitsPerLine {
    /** The rule. */
    public static final Rule RULE = Rule.named("PAY-LINE-UNITS")
            .level(PAYER)
            .offByDefault()
            .at("2400", "SV104")
            .requires("A line bills no more units than the payer takes on one line")
            .because("The payer's system cuts the number off or rejects the line.")
            .mend("Divide the units over several lines; generate does so under this profile.")
            .message("%s units on one line; the payer takes at most %d")
            .rejectedAs("A7", "476")
            .source("Noridian, billing multiple units of service (updated 2023-09-26); the other DME MAC: not found")
            .parameter("most", "999")
            .breachedBy(UnitsPerLine::judge);

    private UnitsPerLine() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        int most = breaches.number("most");
        line.units()
                .filter(units -> units.compareTo(BigDecimal.valueOf(most)) > 0)
                .filter(units -> !LineProducts.contradictUnits(line, breaches.codes()))
                .ifPresent(units -> breaches.at(line.service().orElseThrow(), 4, X12Text.decimal(units), most));
    }
}

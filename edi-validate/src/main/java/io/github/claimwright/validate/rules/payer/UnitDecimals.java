package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.math.BigDecimal;

/** Units have no more decimals than the payer takes. */
public final class UnitDecimals {
    /** The rule. */
    public static final Rule RULE = Rule.named("PAY-UNIT-DECIMALS")
            .level(PAYER)
            .warning()
            .offByDefault()
            .at("2400", "SV104")
            .requires("Units have no more decimals than the payer takes")
            .because("The payer cuts the decimals off or rejects the line.")
            .mend("Round the units as the payer asks.")
            .message("%s units have %d decimals; the payer takes %d")
            .rejectedAs("A7", "476")
            .source("CMS: whole units of DME items (recalled); medicalbillingcptmodifiers: whole units of drugs")
            .parameter("decimals", "0")
            .breachedBy(UnitDecimals::judge);

    private UnitDecimals() {}

    private static void judge(LoopNode line, Breaches breaches) {
        int most = breaches.number("decimals");
        line.segment("SV1")
                .filter(sv1 -> sv1.is(3, "UN"))
                .ifPresent(sv1 -> sv1.decimal(4)
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(units -> units.scale() > most)
                        .ifPresent(units -> breaches.at(sv1, 4, sv1.text(4), units.scale(), most)));
    }
}

package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.math.BigDecimal;

/** An NDC quantity has no more decimals than the payer takes. */
public final class QuantityDecimals {
    /** The rule. */
    public static final Rule RULE = Rule.named("PAY-NDC-DECIMALS")
            .level(PAYER)
            .warning()
            .offByDefault()
            .at("2410", "CTP04")
            .requires("An NDC quantity has no more decimals than the payer takes")
            .because("The payer cuts the decimals off or rejects the line.")
            .mend("Round the quantity as the payer asks, or write it in a smaller unit.")
            .message("the quantity %s has %d decimals; the payer takes %d")
            .rejectedAs("A7", "476")
            .source("X12 takes three decimals; some payers two (medicalbillingcptmodifiers)")
            .parameter("decimals", "2")
            .breachedBy(QuantityDecimals::judge);

    private QuantityDecimals() {}

    private static void judge(LoopNode drug, Breaches breaches) {
        int most = breaches.number("decimals");
        drug.segment("CTP")
                .ifPresent(ctp -> ctp.decimal(4)
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(quantity -> quantity.scale() > most)
                        .ifPresent(quantity -> breaches.at(ctp, 4, ctp.text(4), quantity.scale(), most)));
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.Needs;
import java.time.LocalDate;
import java.util.List;

/** The dates of order, shipment and service follow one another. */
public final class DateOrder {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-DATES")
            .level(PRODUCT)
            .warning()
            .at("2400", "DTP03")
            .requires("The date of service is not before the prescription, nor before the day of shipment")
            .because(
                    "The payer reads that the item went out before it was ordered or shipped, and asks for records or denies.")
            .mend(
                    "The date of service is the day of delivery, or for shipped items the day of shipment if the supplier bills by it; correct the date that is wrong.")
            .message("%s is dated after the last day of service, %s")
            .rejectedAs("A8", "187")
            .source(
                    "proof of delivery pages of the DME MACs, read at second hand: ship date or delivery date; a warning, because an order by word of mouth may be written down later")
            .breachedBy(Check.where(List.of(Needs.kind("DTP", "471"), Needs.kind("DTP", "011")), DateOrder::judge));

    private DateOrder() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView.of(loop).lastDay().ifPresent(service -> {
            judge(loop, "471", "the prescription", service, breaches);
            judge(loop, "011", "the shipment", service, breaches);
        });
    }

    private static void judge(LoopNode loop, String qualifier, String event, LocalDate service, Breaches breaches) {
        loop.segment("DTP", qualifier)
                .ifPresent(dtp -> dtp.date(3)
                        .filter(date -> date.isAfter(service))
                        .ifPresent(date -> breaches.at(dtp, 3, event, service)));
    }
}

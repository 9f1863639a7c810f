package io.github.claimwright.billing;

import io.github.claimwright.billing.LineDrafts.Found;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.model.EquipmentTerms;
import io.github.claimwright.model.EventDate;
import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.LineDetails;
import io.github.claimwright.model.LineDetailsBuilder;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.order.EquipmentPrices;
import io.github.claimwright.order.ItemDetails;
import io.github.claimwright.order.Prescription;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only some lines of an item say: prices, the prescription's date, numbers, product code, other payers' decisions. */
final class LineExtras {
    private final BillingPolicy policy;

    LineExtras(BillingPolicy policy) {
        this.policy = policy;
    }

    /**
     * The details of each line of an item, in order.
     *
     * @throws Refused when the item has a value that no line can carry
     */
    List<LineDetails> of(Item item, Found found) {
        List<LineAdjudication> decisions = ItemDecisions.of(item, found);
        List<ProductIdentification> products = new ProductCodes(policy).of(item, found);
        List<LineDetails> lines = new ArrayList<>();
        for (int line = 0; line < found.amounts().size(); line++) {
            LineDetailsBuilder details = general(item, found);
            decisions.forEach(details::adjudication);
            lines.add(details.product(products.isEmpty() ? null : products.get(line))
                    .build());
        }
        return List.copyOf(lines);
    }

    private static LineDetailsBuilder general(Item item, Found found) {
        ItemDetails given = item.delivered().details();
        LineDetailsBuilder details = LineDetails.builder().equipment(terms(item, found.coded()));
        ClaimReferences.ofLine(given.referral(), given.priorAuthorization()).forEach(details::reference);
        @Nullable Prescription prescription = item.delivered().prescription();
        if (prescription != null
                && prescription.orderDate() != null
                && found.coded().isDrug(item)) {
            item.notes().use(Fields.ORDER_DATE);
            details.date(EventDate.on(EventDate.PRESCRIPTION, prescription.orderDate()));
        }
        return details;
    }

    private static @Nullable EquipmentTerms terms(Item item, CodedItem coded) {
        @Nullable EquipmentPrices prices = item.delivered().details().prices();
        if (prices == null || coded.isDrug(item) || coded.is(Kind.FEE)) {
            return null;
        }
        item.notes().use(Fields.PRICES);
        return new EquipmentTerms(
                coded.code(),
                BigDecimal.valueOf(prices.daysNeeded()),
                prices.rentalPrice(),
                prices.purchasePrice(),
                period(prices.period()));
    }

    private static String period(EquipmentPrices.Period period) {
        return switch (period) {
            case DAY -> EquipmentTerms.DAILY;
            case WEEK -> EquipmentTerms.WEEKLY;
            case MONTH -> EquipmentTerms.MONTHLY;
        };
    }
}

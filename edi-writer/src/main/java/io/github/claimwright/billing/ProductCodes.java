package io.github.claimwright.billing;

import io.github.claimwright.billing.LineDrafts.Found;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.order.ProductLabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The number on a supply's package (loop 2410 with a GTIN, UPC and the like), for payers that take it. */
final class ProductCodes {
    private static final NdcUnit PIECES = new NdcUnit("UN");

    private final BillingPolicy policy;

    ProductCodes(BillingPolicy policy) {
        this.policy = policy;
    }

    /**
     * The product of each line of an item; none when it has no such number or the payer takes none.
     *
     * @throws Refused when the claim cannot carry it
     */
    List<ProductIdentification> of(Item item, Found found) {
        @Nullable ProductLabel label = item.delivered().details().label();
        if (label == null) {
            return List.of();
        }
        if (item.delivered().product() != null || policy.medicareModifiers()) {
            item.notes()
                    .unused(
                            Fields.PRODUCT_CODE,
                            item.delivered().product() != null
                                    ? "the line has room for one product, and the NDC is there"
                                    : policy.name() + " takes no product number but the NDC");
            return List.of();
        }
        List<BigDecimal> quantities = quantities(item, label, found);
        return IntStream.range(0, found.amounts().size())
                .mapToObj(line -> new ProductIdentification(
                        label.kind(),
                        label.number(),
                        quantities.get(line),
                        Objects.requireNonNullElse(label.unit(), PIECES)))
                .toList();
    }

    private static List<BigDecimal> quantities(Item item, ProductLabel label, Found found) {
        List<BigDecimal> units = found.amounts().stream().map(LineAmount::units).toList();
        @Nullable BigDecimal given = label.quantity();
        if (given == null) {
            item.notes().taken(Fields.PRODUCT_CODE + ".quantity", "the units billed: none was given");
            return units;
        }
        return Proportion.of(given, units, NdcQuantity.DECIMALS);
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;

/** CTP, quantity of a product (loop 2410): how much of it was supplied, in the product's own units. */
public final class Ctp {
    private Ctp() {}

    /** The quantity of a drug in NDC units. */
    public static Segment from(DrugIdentification drug) {
        return of(drug.quantity(), drug.unit());
    }

    /** The quantity of another product. */
    public static Segment from(ProductIdentification product) {
        return of(product.quantity(), product.unit());
    }

    /** CTP03, the unit price, is not used. */
    private static Segment of(BigDecimal quantity, NdcUnit unit) {
        return Segment.of("CTP")
                .put(4, X12Text.decimal(quantity))
                .putComposite(5, unit.code())
                .build();
    }
}

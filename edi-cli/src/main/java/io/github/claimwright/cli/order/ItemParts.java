package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.order.EquipmentPrices;
import io.github.claimwright.order.ItemDetails;
import io.github.claimwright.order.OwnedBase;
import io.github.claimwright.order.ProductLabel;
import java.util.Locale;
import java.util.Map;

/** Makes what only some delivered items have to say. */
final class ItemParts {
    /** The kinds of product number (LIN02) by the schema's words. */
    private static final Map<String, String> PRODUCT_CODES = Map.of(
            "GTIN", ProductIdentification.GTIN,
            "UPC", ProductIdentification.UPC,
            "EAN13", ProductIdentification.EAN_13,
            "EAN8", ProductIdentification.EAN_8,
            "HIBC", ProductIdentification.HIBC,
            "order", ProductIdentification.ORDER_NUMBER);

    private ItemParts() {}

    static ItemDetails details(Fields item) {
        return new ItemDetails(
                item.optionalText("description"),
                item.optionalObject("ownedBase", ItemParts::ownedBase),
                item.optionalObject("prices", ItemParts::prices),
                item.optionalObject("productCode", ItemParts::label),
                item.optionalText("compound"),
                item.optionalText("priorAuthorization"),
                item.optionalText("referral"),
                item.each("decisions", decision -> OtherInsurances.ofItem(new Fields(decision))));
    }

    private static OwnedBase ownedBase(Fields base) {
        return new OwnedBase(new HcpcsCode(base.text("hcpcs")), base.optionalDate("obtained"));
    }

    private static EquipmentPrices prices(Fields prices) {
        return new EquipmentPrices(
                prices.decimal("daysNeeded").intValueExact(),
                prices.money("rental"),
                prices.money("purchase"),
                EquipmentPrices.Period.valueOf(prices.text("per").toUpperCase(Locale.ROOT)));
    }

    private static ProductLabel label(Fields code) {
        return new ProductLabel(
                PRODUCT_CODES.getOrDefault(code.text("type"), code.text("type")),
                code.text("number"),
                code.optionalDecimal("quantity"),
                code.optional("unit", ItemParts::unit));
    }

    private static NdcUnit unit(JsonNode unit) {
        return new NdcUnit(unit.asText());
    }
}

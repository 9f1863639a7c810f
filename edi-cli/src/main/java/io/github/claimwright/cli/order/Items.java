package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.order.Acquisition;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.DispensedProduct;
import io.github.claimwright.order.DispensedProduct.Measure;
import io.github.claimwright.order.Prescription;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the delivered items of an order. */
final class Items {
    /** The units of the NCPDP billing unit standard that X12 spells otherwise. */
    private static final Map<String, String> NCPDP_UNITS = Map.of("EA", "UN", "GM", "GR");

    private Items() {}

    static DeliveredItem item(Fields item) {
        return new DeliveredItem(
                item.has("ndc") ? product(item) : null,
                item.optional("hcpcs", code -> new HcpcsCode(code.asText())),
                item.optionalDecimal("units"),
                new Money(item.decimal("charge")),
                item.optional("acquisition", kind -> acquisition(kind, item)),
                item.optional("attested", Items::modifier),
                item.each("modifiers", Items::modifier),
                item.optionalObject("prescription", Items::prescription),
                diagnoses(item),
                item.optionalText("placeOfService"),
                item.optionalText("note"),
                item.optionalText("lineNumber"),
                ItemParts.details(item));
    }

    private static DispensedProduct product(Fields item) {
        Measure measure = measure(item);
        return new DispensedProduct(
                Ndc.parse(item.text("ndc")),
                item.decimal(field(measure)),
                measure,
                item.optional("unit", Items::unit),
                item.optionalYesOrNo("multiDose"));
    }

    private static Measure measure(Fields item) {
        if (item.has("containers")) {
            return Measure.CONTAINERS;
        }
        return item.has("packages") ? Measure.PACKAGES : Measure.NDC_UNITS;
    }

    private static String field(Measure measure) {
        return switch (measure) {
            case NDC_UNITS -> "quantity";
            case CONTAINERS -> "containers";
            case PACKAGES -> "packages";
        };
    }

    private static NdcUnit unit(JsonNode unit) {
        return new NdcUnit(NCPDP_UNITS.getOrDefault(unit.asText(), unit.asText()));
    }

    private static Acquisition acquisition(JsonNode way, Fields item) {
        Acquisition.Kind kind = switch (way.asText()) {
            case "rental" -> Acquisition.Kind.RENTAL;
            case "new" -> Acquisition.Kind.NEW_PURCHASE;
            case "maintenance" -> Acquisition.Kind.MAINTENANCE;
            default -> Acquisition.Kind.USED_PURCHASE;
        };
        return new Acquisition(
                kind, item.optionalCount("rentalMonth"), item.optional("rentalElection", Items::election));
    }

    private static Acquisition.Election election(JsonNode choice) {
        return Acquisition.Election.valueOf(choice.asText().toUpperCase(Locale.ROOT));
    }

    static Modifier modifier(JsonNode modifier) {
        return new Modifier(modifier.asText());
    }

    private static Prescription prescription(Fields prescription) {
        return new Prescription(
                prescription.optionalText("number"),
                prescription.optionalDate("orderDate"),
                diagnoses(prescription),
                prescription.optionalCount("daysSupply"),
                prescription.optionalDecimal("dosesPerDay"),
                prescription.optional("dose", amount -> Amount.parse(amount.asText())));
    }

    private static List<DiagnosisCode> diagnoses(Fields owner) {
        return owner.each("diagnoses", code -> DiagnosisCode.parse(code.asText()));
    }
}

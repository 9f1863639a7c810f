package io.github.claimwright.billing;

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
import io.github.claimwright.order.ItemDecision;
import io.github.claimwright.order.ItemDetails;
import io.github.claimwright.order.Prescription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A delivered item for COPD at 100 dollars, to be changed where a test cares. */
final class ItemBuilder {
    private DispensedProduct product;
    private HcpcsCode hcpcs;
    private BigDecimal units;
    private Money charge = Money.of("100");
    private Acquisition acquisition;
    private Modifier attested = new Modifier("KX");
    private List<Modifier> modifiers = List.of();
    private Prescription prescription;
    private List<DiagnosisCode> diagnoses = List.of(Given.COPD);
    private String placeOfService;
    private String note;
    private String lineNumber;
    private ItemDetails details = ItemDetails.NONE;

    static ItemBuilder drug(String ndc, String quantity, Measure measure) {
        return new ItemBuilder().dispensed(ndc, quantity, measure, null, null);
    }

    /** A quantity in NDC units. */
    static ItemBuilder drug(String ndc, String quantity) {
        return drug(ndc, quantity, Measure.NDC_UNITS);
    }

    static ItemBuilder item(String hcpcs) {
        return new ItemBuilder().hcpcs(hcpcs);
    }

    ItemBuilder dispensed(String ndc, String quantity, Measure measure, String unit, Boolean multiDose) {
        product = new DispensedProduct(
                Ndc.parse(ndc), new BigDecimal(quantity), measure, unit == null ? null : new NdcUnit(unit), multiDose);
        return this;
    }

    ItemBuilder multiDose(boolean value) {
        product = new DispensedProduct(product.ndc(), product.quantity(), product.measure(), product.unit(), value);
        return this;
    }

    ItemBuilder unit(String code) {
        product = new DispensedProduct(
                product.ndc(), product.quantity(), product.measure(), new NdcUnit(code), product.multiDose());
        return this;
    }

    ItemBuilder hcpcs(String code) {
        hcpcs = new HcpcsCode(code);
        return this;
    }

    ItemBuilder units(String value) {
        units = new BigDecimal(value);
        return this;
    }

    ItemBuilder charge(String dollars) {
        charge = Money.of(dollars);
        return this;
    }

    ItemBuilder acquired(Acquisition.Kind kind) {
        acquisition = new Acquisition(kind, null);
        return this;
    }

    ItemBuilder rented(int month) {
        acquisition = new Acquisition(Acquisition.Kind.RENTAL, month);
        return this;
    }

    /** What the supplier attests; null for nothing. */
    ItemBuilder attested(String modifier) {
        attested = modifier == null ? null : new Modifier(modifier);
        return this;
    }

    ItemBuilder modifiers(String... values) {
        modifiers = Stream.of(values).map(Modifier::new).toList();
        return this;
    }

    ItemBuilder prescription(
            String number, LocalDate orderDate, List<DiagnosisCode> codes, Integer daysSupply, String dosesPerDay) {
        prescription = new Prescription(
                number, orderDate, codes, daysSupply, dosesPerDay == null ? null : new BigDecimal(dosesPerDay));
        return this;
    }

    ItemBuilder diagnoses(String... codes) {
        diagnoses = Stream.of(codes).map(DiagnosisCode::new).toList();
        return this;
    }

    ItemBuilder placeOfService(String code) {
        placeOfService = code;
        return this;
    }

    ItemBuilder note(String text) {
        note = text;
        return this;
    }

    ItemBuilder lineNumber(String number) {
        lineNumber = number;
        return this;
    }

    DeliveredItem build() {
        return new DeliveredItem(
                product,
                hcpcs,
                units,
                charge,
                acquisition,
                attested,
                modifiers,
                prescription,
                diagnoses,
                placeOfService,
                note,
                lineNumber,
                details);
    }

    ItemBuilder details(ItemDetails value) {
        details = value;
        return this;
    }

    /** A part of the compound of this name. */
    ItemBuilder compound(String name) {
        return details(new ItemDetails(null, null, null, null, name, null, null, List.of()));
    }

    /** What other payers decided of it. */
    ItemBuilder decided(ItemDecision... decisions) {
        return details(new ItemDetails(null, null, null, null, null, null, null, List.of(decisions)));
    }

    ItemBuilder elected(Acquisition.Election choice, int month) {
        acquisition = new Acquisition(Acquisition.Kind.RENTAL, month, choice);
        return this;
    }
}

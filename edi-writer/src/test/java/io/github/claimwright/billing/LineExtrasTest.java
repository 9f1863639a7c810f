package io.github.claimwright.billing;

import static io.github.claimwright.billing.ItemBuilder.drug;
import static io.github.claimwright.billing.ItemBuilder.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.model.EquipmentTerms;
import io.github.claimwright.model.EventDate;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.ProductIdentification;
import io.github.claimwright.model.Reference;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.Correction;
import io.github.claimwright.order.DispensedProduct.Measure;
import io.github.claimwright.order.EquipmentPrices;
import io.github.claimwright.order.InsuredPerson;
import io.github.claimwright.order.ItemDetails;
import io.github.claimwright.order.OwnedBase;
import io.github.claimwright.order.Patient;
import io.github.claimwright.order.ProductLabel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only some claims and lines have to say. */
class LineExtrasTest {
    private static final String ALBUTEROL = "00487-9501-25";
    private static final ItemDetails PRICED = new ItemDetails(
            null,
            null,
            new EquipmentPrices(390, Money.of("24.50"), Money.of("245"), EquipmentPrices.Period.MONTH),
            new ProductLabel(ProductIdentification.GTIN, "10361414567894", null, null),
            null,
            "PA-1",
            "RF-1",
            List.of());

    private static ServiceLine line(Billed billed, int index) {
        assertEquals(List.of(), billed.refusals());
        return billed.claims().get(0).lines().get(index);
    }

    private static List<String> unused(Billed billed) {
        return billed.report().unused().stream()
                .map(remark -> remark.fieldPath() + ": " + remark.text())
                .toList();
    }

    private static ItemBuilder part(String code, String units, String prescription) {
        return item(code)
                .dispensed("99999-0101-01", "0.2", Measure.NDC_UNITS, "GR", null)
                .units(units)
                .modifiers("KP")
                .compound("1")
                .prescription(prescription, null, List.of(), null, null);
    }

    @Test
    void pricesEquipmentAndNamesItsProductAndNumbers() {
        ServiceLine line = line(Given.base(item("E0570").rented(2).details(PRICED)), 0);
        assertEquals(
                new EquipmentTerms(
                        new HcpcsCode("E0570"),
                        new BigDecimal("390"),
                        Money.of("24.50"),
                        Money.of("245"),
                        EquipmentTerms.MONTHLY),
                line.details().equipment());
        assertEquals(
                new ProductIdentification(
                        ProductIdentification.GTIN, "10361414567894", BigDecimal.ONE, new NdcUnit("UN")),
                line.details().product());
        assertEquals(
                List.of(
                        new Reference(Reference.REFERRAL, "RF-1"),
                        new Reference(Reference.PRIOR_AUTHORIZATION, "PA-1")),
                line.details().references());
    }

    @Test
    void saysWhatADrugHasNoUseFor() {
        Billed billed = Given.medicare(drug(ALBUTEROL, "360").details(PRICED));
        assertEquals(
                List.of(
                        "delivery.items[0].productCode: the line has room for one product, and the NDC is there",
                        "delivery.items[0].prices: drugs and fees are neither rented nor purchased"),
                unused(billed));
    }

    @Test
    void saysThatMedicareTakesNoProductNumber() {
        assertEquals(
                List.of("delivery.items[0].productCode: medicare-dme takes no product number but the NDC"),
                unused(Given.medicare(item("E0570").rented(2).details(PRICED))));
    }

    @Test
    void datesThePrescriptionOfADrug() {
        LocalDate ordered = LocalDate.of(2025, 10, 30);
        ServiceLine line =
                line(Given.base(drug(ALBUTEROL, "360").prescription("RX1", ordered, List.of(), null, null)), 0);
        assertEquals(
                List.of(EventDate.on(EventDate.PRESCRIPTION, ordered)),
                line.details().dates());
    }

    @Test
    void linksTheDrugsOfACompoundByThePrescriptionOfAnyOfThem() {
        Billed billed = Given.base(part("J7609", "150", "RX1"), part("J7645", "30", null));
        DrugReference number = new DrugReference(DrugReference.PRESCRIPTION, "RX1");
        assertEquals(number, line(billed, 0).drug().reference());
        assertEquals(number, line(billed, 1).drug().reference());
    }

    @Test
    void linksTheDrugsOfACompoundWithoutAPrescriptionNumber() {
        Billed billed = Given.base(part("J7609", "150", null), part("J7645", "30", null));
        DrugReference link = new DrugReference(DrugReference.COMPOUND_LINK, "A-1-1");
        assertEquals(link, line(billed, 0).drug().reference());
        assertEquals(link, line(billed, 1).drug().reference());
    }

    @Test
    void refusesACompoundOfTwoPrescriptions() {
        assertEquals(
                List.of(
                        "the drugs of compound 1 have different prescription numbers: a compound has one",
                        "the drugs of compound 1 have different prescription numbers: a compound has one"),
                Given.base(part("J7609", "150", "RX1"), part("J7645", "30", "RX2")).refusals().stream()
                        .map(Refusal::message)
                        .toList());
    }

    @Test
    void describesWhatHasNoCodeOfItsOwn() {
        ItemDetails described = new ItemDetails("DRUG X 5 MG", null, null, null, null, null, null, List.of());
        ServiceLine line = line(Given.medicare(item("J7699").units("1").details(described)), 0);
        assertEquals("DRUG X 5 MG", line.procedure().description());
        assertEquals("DRUG X 5 MG", line.note());
        assertEquals(
                List.of(
                        "description is missing: J7699 does not say what was supplied; give brand and model, or drug, maker, strength and amount"),
                Given.base(item("J7699").units("1")).refusals().stream()
                        .map(Refusal::message)
                        .toList());
    }

    @Test
    void describesAKnownProductUnderACodeThatSaysNothing() {
        ServiceLine line =
                line(Given.base(drug(ALBUTEROL, "360").unit("ML").hcpcs("J7699").units("1")), 0);
        assertEquals(
                true,
                line.procedure().description().endsWith(", 360 ML"),
                line.procedure().description());
        assertNull(line.note());
    }

    @Test
    void saysThatThePatientOwnsTheEquipment() {
        OwnedBase base = new OwnedBase(new HcpcsCode("E0570"), LocalDate.of(2021, 1, 15));
        ItemDetails owned = new ItemDetails(null, base, null, null, null, null, null, List.of());
        assertEquals(
                "BENE-OWNED E0570 PUR JAN 2021 PATIENT MOVED",
                line(Given.medicare(item("A7003").details(owned).note("PATIENT MOVED")), 0)
                        .note());
    }

    @Test
    void billsADependentUnderTheSubscriber() {
        Patient own = Given.patient("TGH4007");
        Patient child = new Patient(
                own.name(),
                own.birthDate(),
                own.sex(),
                own.address(),
                own.memberId(),
                own.coverage(),
                new InsuredPerson(Dependent.CHILD, new PersonName("SAMPLE", "LEE", null, null), null));
        Billed billed = Given.bill(BillingPolicy.base(), Given.withPatient(Given.order("A-1", item("A7005")), child));
        assertEquals(Dependent.CHILD, billed.claims().get(0).dependent().relationship());
        assertEquals(own.name(), billed.claims().get(0).dependent().name());
        assertEquals(
                new PersonName("SAMPLE", "LEE", null, null),
                billed.claims().get(0).subscriber().name());
        assertNull(billed.claims().get(0).subscriber().address());
    }

    @Test
    void replacesAndVoidsByThePayersNumber() {
        for (Correction.Kind kind : Correction.Kind.values()) {
            ClaimWishes wishes = new ClaimWishes(
                    null, null, null, null, null, null, new Correction(kind, "ICN9"), "PA9", "RF9", Money.of("10"));
            Billed billed =
                    Given.bill(BillingPolicy.base(), Given.withWishes(Given.order("A-1", item("A7005")), wishes));
            assertEquals(
                    kind == Correction.Kind.VOID ? ClaimInformation.VOID : ClaimInformation.REPLACEMENT,
                    billed.claims().get(0).information().frequency());
            assertEquals(
                    List.of("9F RF9", "G1 PA9", "F8 ICN9"),
                    billed.claims().get(0).details().references().stream()
                            .map(reference -> reference.kind() + " " + reference.number())
                            .toList());
            assertEquals(Money.of("10"), billed.claims().get(0).details().patientPaid());
        }
    }
}

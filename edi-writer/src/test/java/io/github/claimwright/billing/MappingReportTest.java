package io.github.claimwright.billing;

import static io.github.claimwright.billing.ItemBuilder.drug;
import static io.github.claimwright.billing.ItemBuilder.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.order.Acquisition;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.DispensedProduct.Measure;
import io.github.claimwright.order.Order;
import io.github.claimwright.units.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MappingReportTest {
    private static final ClaimWishes ALL_WISHES = new ClaimWishes("ACCT", "12", false, false, "I", false);

    private static List<String> texts(List<MappingReport.Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.fieldPath() + ": " + remark.text())
                .toList();
    }

    /** An order that leaves no wish open, so that only its items are spoken of. */
    private static Billed billed(BillingPolicy policy, ItemBuilder... items) {
        Billed billed = Given.bill(policy, Given.withWishes(Given.order("A-1", items), ALL_WISHES));
        assertEquals(List.of(), billed.refusals());
        return billed;
    }

    private static ServiceLine line(Billed billed) {
        return billed.claims().get(0).lines().get(0);
    }

    @Test
    void saysOnceWhatHoldsForManyOrders() {
        List<MappingReport.Remark> remarks = IntStream.rangeClosed(1, 7)
                .mapToObj(n -> new MappingReport.Remark(
                        n, "orders.json", "A-" + n, n, "delivery.items[" + (n - 1) + "].units", "1, none was given"))
                .toList();
        assertEquals(
                List.of(
                        "Defaults taken:",
                        "  delivery.items[].units: 1, none was given (orders A-1, A-2, A-3, A-4, A-5 and 2 more)"),
                MappingReportText.lines(new MappingReport(remarks, List.of(), List.of())));
    }

    @Test
    void isWrittenAsPlainLines() {
        Order order = Given.order(
                "A-1",
                drug("00487-9501-25", "120", Measure.CONTAINERS)
                        .prescription("RX77", LocalDate.of(2025, 10, 30), List.of(), 30, "4"));
        assertEquals(
                """
                Defaults taken:
                  orders.json, record 1 (order A-1), claim.placeOfService: 12, the patient's home: none was given
                  orders.json, record 1 (order A-1), claim.acceptsAssignment: true: nothing was given
                  orders.json, record 1 (order A-1), claim.benefitsAssigned: true: nothing was given
                  orders.json, record 1 (order A-1), claim.releaseOfInformation: Y, a signed release is on file: nothing was given
                  orders.json, record 1 (order A-1), claim.signatureOnFile: true: nothing was given
                  orders.json, record 1 (order A-1), delivery.items[0].hcpcs: J7613, found from NDC 00487-9501-25 (CMS ASP NDC-HCPCS crosswalk, October 2025)
                  orders.json, record 1 (order A-1), delivery.items[0].lineNumber: A-1-1, from order and item number
                  orders.json, record 1 (order A-1), claim.accountNumber: A-1, the order's number: none was given
                Decisions:
                  orders.json, record 1 (order A-1), delivery.items[0].units: 300, computed: %s
                  orders.json, record 1 (order A-1), delivery.items[0].modifiers: KO added: J7613 is a single drug in unit doses
                  orders.json, record 1 (order A-1), delivery.items[0].modifiers: JZ added: single-dose container, service on 2025-11-03 (the rule holds since 2024-01-01)
                Fields not used:
                  orders.json, record 1 (order A-1), delivery.items[0].prescription.daysSupply: a note is made of it only for a drug supplied for more than 31 days that has no note
                  orders.json, record 1 (order A-1), delivery.items[0].prescription.dosesPerDay: what is billed is what was dispensed
                """.formatted(Given.steps("00487950125", "360")).lines().toList(),
                MappingReportText.lines(
                        Given.bill(BillingPolicy.medicareDme(), order).report()));
    }

    @Test
    void isEmptyWhereNothingWasLeftOpen() {
        assertEquals(
                List.of(),
                MappingReportText.lines(
                        billed(BillingPolicy.base(), item("A7003").units("2").lineNumber("L1"))
                                .report()));
    }

    @Test
    void countsItemsFromOneAndOrdersNotAtAll() {
        MappingReport report = Given.base(item("A7003").units("1").lineNumber("L1"), item("A7005"))
                .report();
        assertEquals(null, report.defaults().get(0).itemNumber());
        assertEquals(2, report.defaults().get(5).itemNumber());
        assertEquals("delivery.items[1].units", report.defaults().get(5).fieldPath());
    }

    @Test
    void keepsWishesAsTheyAre() {
        Billed billed = billed(BillingPolicy.base(), item("A7003"));
        assertEquals(
                ALL_WISHES,
                new ClaimWishes(
                        billed.claims().get(0).information().accountNumber(),
                        billed.claims().get(0).information().placeOfService(),
                        billed.claims().get(0).information().acceptsAssignment().equals("A"),
                        billed.claims().get(0).information().benefitsAssigned().equals("Y"),
                        billed.claims().get(0).information().releaseOfInformation(),
                        billed.claims().get(0).information().providerSignatureOnFile()));
    }

    @Test
    void namesTheUnitThatWasTakenFromTheProduct() {
        MappingReport report = billed(
                        BillingPolicy.base(),
                        drug("00487950125", "360").hcpcs("J7613").units("300").lineNumber("L1"))
                .report();
        assertEquals(List.of("delivery.items[0].unit: ML, the unit of the product"), texts(report.defaults()));
        assertEquals(List.of(), report.decisions());
    }

    @Test
    void saysThatAnUnknownNdcWasNotChecked() {
        Billed billed = billed(
                BillingPolicy.base(),
                drug("00000-0000-01", "90")
                        .unit("ML")
                        .hcpcs("J7613")
                        .units("75")
                        .lineNumber("L1")
                        .prescription("RX77", null, List.of(), null, null));
        assertEquals("90", line(billed).drug().quantity().toPlainString());
        assertEquals(
                List.of(
                        "delivery.items[0].units: 75 units of J7613, as given: NDC 00000-0000-01 is not known under this code, so nothing was checked"),
                texts(billed.report().decisions()));
        assertEquals(List.of(), billed.report().unused());
    }

    @Test
    void saysThatAnNdcIsNotSentWhereThePayerTakesNone() {
        BillingPolicy noNdc = new BillingPolicy("no-ndc", Rounding.UP_PER_LINE, null, false, false, false, true);
        Billed unknown = billed(
                noNdc,
                drug("00000-0000-01", "90")
                        .unit("ML")
                        .hcpcs("J7613")
                        .units("75")
                        .prescription("RX77", null, List.of(), null, null));
        assertEquals(null, line(unknown).drug());
        assertEquals(
                List.of(
                        "delivery.items[0].ndc: units are given, and no-ndc asks for no NDC",
                        "delivery.items[0].quantity: units are given, and no-ndc asks for no NDC",
                        "delivery.items[0].prescription.number: it goes with an NDC, and this line carries none"),
                texts(unknown.report().unused()));
        Billed known = billed(noNdc, drug("00487950125", "360"));
        assertEquals(null, line(known).drug());
        assertEquals(List.of(), known.report().unused());
    }

    @Test
    void saysThatACompoundIsNotChecked() {
        Billed billed = billed(
                BillingPolicy.base(),
                drug("00487950125", "90").unit("ML").hcpcs("J7699").units("1").lineNumber("L1"));
        assertEquals(
                List.of(
                        "delivery.items[0].units: 1 units of J7699, as given: NDC 00487-9501-25 is not known under this code, so nothing was checked"),
                texts(billed.report().decisions()));
    }

    @Test
    void saysThatACodeIsNotInTheTables() {
        Billed billed =
                billed(BillingPolicy.medicareDme(), item("K0001").units("1").lineNumber("L1"));
        assertEquals(
                List.of("delivery.items[0].hcpcs: K0001 is not in the code tables: taken as given, not checked"),
                texts(billed.report().decisions()));
    }

    @Test
    void saysThatSourcesDiffer() {
        List<String> decisions = texts(billed(
                        BillingPolicy.base(),
                        drug("00093-4146-56", "60", Measure.CONTAINERS)
                                .hcpcs("J7614")
                                .units("76"))
                .report()
                .decisions());
        assertEquals(
                List.of(
                        "delivery.items[0].units: the sources differ on NDC 00093-4146-56: 180 ML are 75 units by one and 76 by another"),
                decisions);
    }

    @Test
    void saysThatAContainerWasOpened() {
        assertEquals(
                List.of(
                        "delivery.items[0].quantity: 25 ML are 25/3 containers, although each is for one dose: is the amount right?"),
                texts(billed(BillingPolicy.base(), drug("00487950125", "25").units("21"))
                        .report()
                        .decisions()));
    }

    @Test
    void notesTheSupplyOfMoreThanAMonth() {
        Billed billed = billed(
                BillingPolicy.base(),
                drug("00487950125", "1116")
                        .hcpcs("J7613")
                        .lineNumber("L1")
                        .unit("ML")
                        .prescription(null, null, List.of(), 90, null));
        assertEquals("90-DAY SUPPLY", line(billed).note());
        assertEquals(
                List.of("delivery.items[0].note: 90-DAY SUPPLY: the supply is for more than a month"),
                texts(billed.report().defaults()));
        assertEquals(List.of(), billed.report().unused());
    }

    @Test
    void prefersTheSuppliersNote() {
        Billed billed = billed(
                BillingPolicy.base(),
                drug("00487950125", "1116").note("THREE MONTHS").prescription(null, null, List.of(), 90, null));
        assertEquals("THREE MONTHS", line(billed).note());
        assertEquals(
                List.of(
                        "delivery.items[0].prescription.daysSupply: a note is made of it only for a drug supplied for more than 31 days that has no note"),
                texts(billed.report().unused()));
    }

    @Test
    void writesNoNoteForAMonthOrForEquipment() {
        assertEquals(
                null,
                line(billed(
                                BillingPolicy.base(),
                                drug("00487950125", "372").prescription(null, null, List.of(), 31, null)))
                        .note());
        assertEquals(
                null,
                line(billed(BillingPolicy.base(), item("A7003").prescription(null, null, List.of(), 90, null)))
                        .note());
    }

    @Test
    void takesThePrescriptionsDiagnosesForAnItemWithoutItsOwn() {
        List<DiagnosisCode> prescribed = List.of(new DiagnosisCode("J45909"));
        Billed billed = billed(
                BillingPolicy.base(), item("A7003").diagnoses().prescription(null, null, prescribed, null, null));
        assertEquals(prescribed, billed.claims().get(0).diagnoses());
        assertEquals(List.of(), billed.report().unused());
        assertEquals(
                List.of("delivery.items[0].prescription.diagnoses: the item has diagnoses of its own"),
                texts(billed(BillingPolicy.base(), item("A7003").prescription(null, null, prescribed, null, null))
                        .report()
                        .unused()));
    }

    @Test
    void takesTheDrugsDiagnosesForItsDispensingFee() {
        Billed billed = billed(
                BillingPolicy.base(),
                item("A7003").diagnoses("J45909"),
                drug("00487950125", "360"),
                item("Q0513").diagnoses().units("1").lineNumber("L3"));
        assertEquals(List.of(2), billed.claims().get(0).lines().get(2).diagnosisPointers());
        assertEquals(
                List.of("delivery.items[2].diagnoses: those of item 2, the first drug: none were given"),
                texts(billed.report().defaults().stream()
                        .filter(remark -> remark.itemNumber() == 3)
                        .toList()));
    }

    @Test
    void pointsToTheFirstFourDiagnoses() {
        Billed billed =
                billed(BillingPolicy.base(), item("A7003").diagnoses("J449", "J441", "J440", "J449", "J430", "J431"));
        assertEquals(5, billed.claims().get(0).diagnoses().size());
        assertEquals(List.of(1, 2, 3, 4), line(billed).diagnosisPointers());
        assertEquals(
                List.of("delivery.items[0].diagnoses: the line points to the first 4 of 5: a line holds no more"),
                texts(billed.report().decisions()));
    }

    @Test
    void repeatsAPlaceOfServiceOnlyWhereItDiffers() {
        assertEquals(
                "13",
                line(billed(BillingPolicy.base(), item("A7003").placeOfService("13")))
                        .placeOfService());
        assertEquals(
                null,
                line(billed(BillingPolicy.base(), item("A7003").placeOfService("12")))
                        .placeOfService());
    }

    @Test
    void namesWhatRentalsOfOtherThingsLeaveOut() {
        assertEquals(
                List.of("delivery.items[0].rentalMonth: only the rental of a capped rental item has months"),
                texts(billed(BillingPolicy.base(), item("A7003").rented(2))
                        .report()
                        .unused()));
        assertEquals(
                List.of(
                        "delivery.items[0].acquisition: drugs and fees are neither rented nor purchased",
                        "delivery.items[0].multiDose: JZ, the one thing it decides, is not in question here"),
                texts(billed(
                                BillingPolicy.base(),
                                drug("00487950125", "360").multiDose(false).acquired(Acquisition.Kind.NEW_PURCHASE))
                        .report()
                        .unused()
                        .stream()
                        .sorted(java.util.Comparator.comparing(MappingReport.Remark::fieldPath))
                        .toList()));
    }

    @Test
    void namesAUnitThatCountsNothing() {
        assertEquals(
                List.of("delivery.items[0].unit: only a quantity in NDC units has a unit"),
                texts(billed(
                                BillingPolicy.base(),
                                drug("00487950125", "120", Measure.CONTAINERS).unit("UN"))
                        .report()
                        .unused()));
    }
}

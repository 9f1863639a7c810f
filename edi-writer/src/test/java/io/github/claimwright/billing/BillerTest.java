package io.github.claimwright.billing;

import static io.github.claimwright.billing.ItemBuilder.drug;
import static io.github.claimwright.billing.ItemBuilder.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ClaimInformation;
import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.order.DispensedProduct.Measure;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillerTest {

    /** Code, units, modifiers, and what LIN and CTP say. */
    private static List<String> lines(Billed billed) {
        return billed.claims().stream()
                .flatMap(claim -> claim.lines().stream())
                .map(BillerTest::text)
                .toList();
    }

    private static String text(ServiceLine line) {
        String modifiers =
                line.procedure().modifiers().stream().map(Modifier::value).collect(Collectors.joining(":"));
        return "%s:%s %s, %s %s of %s, %s"
                .formatted(
                        line.procedure().code(),
                        modifiers,
                        line.units().value().toPlainString(),
                        line.drug().quantity().toPlainString(),
                        line.drug().unit(),
                        line.drug().ndc(),
                        line.charge());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00487-9501-25 | 120 | CONTAINERS | J7613:KX:KO:JZ 300, 360 ML of 00487950125, 100.00",
                "00487-9501-25 | 360 | NDC_UNITS | J7613:KX:KO:JZ 300, 360 ML of 00487950125, 100.00",
                "00093-6815-55 | 30 | CONTAINERS | J7626:KX:KO:JZ 30, 60 ML of 00093681555, 100.00",
                "00093-6815-55 | 1 | PACKAGES | J7626:KX:KO:JZ 30, 60 ML of 00093681555, 100.00",
                "00093-6817-73 | 30 | CONTAINERS | J7626:KX:KO:JZ 60, 60 ML of 00093681773, 100.00",
                "00487-9901-30 | 20 | NDC_UNITS | J7611:KX:JZ 100, 20 ML of 00487990130, 100.00",
                "00378-8270-52 | 25 | CONTAINERS | J7613:KX:KO:JZ 63, 75 ML of 00378827052, 100.00",
            })
    void billsTheUnitsOfWhatWasDispensed(String ndc, String amount, Measure measure, String line) {
        assertEquals(List.of(line), lines(Given.medicare(drug(ndc, amount, measure))));
    }

    @Test
    void putsAMonthOfRevefenacinOnSixLinesOfWholeVials() {
        Billed billed =
                Given.medicare(drug("49502-0806-93", "30", Measure.CONTAINERS).charge("1234.57"));
        String full = "J7677:KX:JZ 875, 15 ML of 49502080693, 205.76";
        assertEquals(
                List.of(full, full, full, full, full, "J7677:KX:JZ 875, 15 ML of 49502080693, 205.77"), lines(billed));
        assertEquals(Money.of("1234.57"), billed.claims().get(0).totalCharge());
    }

    @Test
    void leavesAMonthOfRevefenacinOnOneLineWhereThePayerSetsNoLimit() {
        assertEquals(
                List.of("J7677:KX 5250, 90 ML of 49502080693, 100.00"),
                lines(Given.base(drug("49502-0806-93", "30", Measure.CONTAINERS))));
    }

    @Test
    void fillsTheClaim() {
        Claim claim = Given.medicare(drug("00487950125", "360")
                        .prescription("RX77", null, List.of(), 30, null)
                        .diagnoses("J449", "J45909")
                        .note("NEBULIZER OWNED"))
                .claims()
                .get(0);
        ServiceLine line = claim.lines().get(0);
        assertEquals(Given.SUPPLIER, claim.billingProvider());
        assertEquals("1EG4TE5MK73", claim.subscriber().member().value());
        assertEquals(Given.PAYER, claim.payer());
        assertEquals(new ClaimInformation("A-1", "12", "1", true, "A", "Y", "Y", null), claim.information());
        assertEquals(List.of(new DiagnosisCode("J449"), new DiagnosisCode("J45909")), claim.diagnoses());
        assertEquals(List.of(1, 2), line.diagnosisPointers());
        assertEquals(DateSpan.on(Given.DAY), line.serviceDate());
        assertEquals("A-1-1", line.controlNumber());
        assertEquals("NEBULIZER OWNED", line.note());
        assertEquals("RX77", line.drug().reference().value());
        assertEquals(Given.PRACTITIONER, line.orderingProvider());
        assertNull(line.placeOfService());
    }

    @Test
    void billsTheOtherOrdersWhenOneIsRefused() {
        Billed billed = Given.bill(
                BillingPolicy.medicareDme(),
                Given.order("A-1", drug("00487950125", "360")),
                Given.order("A-2", drug("00487950125", "360").units("120").diagnoses()),
                Given.order("A-3", item("Q0513"), drug("00487950125", "75")));
        assertEquals(
                List.of("A-1-1", "A-3-1", "A-3-2"),
                billed.claims().stream()
                        .flatMap(claim -> claim.lines().stream())
                        .map(ServiceLine::controlNumber)
                        .toList());
        assertEquals(
                List.of("delivery.items[0].units", "delivery.items[0].diagnoses"),
                billed.refusals().stream().map(Refusal::fieldPath).toList());
        assertEquals(2, billed.refusals().get(0).recordNumber());
        assertEquals("orders.json", billed.refusals().get(0).file());
        assertFalse(billed.report().decisions().stream()
                .anyMatch(remark -> remark.orderId().equals("A-2")));
    }

    @Test
    void makesNoClaimOfNoOrder() {
        assertEquals(
                new Billed(List.of(), List.of(), new MappingReport(List.of(), List.of(), List.of()), List.of()),
                Given.bill(BillingPolicy.base()));
    }

    @Test
    void givesTheSameClaimsForTheSameOrders() {
        assertEquals(
                Given.medicare(drug("49502-0806-93", "90", Measure.CONTAINERS)),
                Given.medicare(drug("49502-0806-93", "90", Measure.CONTAINERS)));
    }
}

package io.github.claimwright.billing;

import static io.github.claimwright.billing.ItemBuilder.drug;
import static io.github.claimwright.billing.ItemBuilder.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.claimwright.model.Adjustment;
import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.Payer;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.Delivery;
import io.github.claimwright.order.ItemDecision;
import io.github.claimwright.order.Order;
import io.github.claimwright.order.OtherInsurance;
import io.github.claimwright.order.PayerDecision;
import io.github.claimwright.order.PayerNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other payers decided, on the claim to the next one. */
class CoordinationTest {
    private static final LocalDate DECIDED = LocalDate.of(2025, 11, 20);
    private static final String ALBUTEROL = "00487-9501-25";

    private static OtherInsurance insurance(String id, String place, PayerDecision decision) {
        return new OtherInsurance(
                new Coverage(place, null, null, null, Coverage.COMMERCIAL),
                "MEMBER9",
                null,
                new Payer("PLAN " + id, Payer.PAYER_ID, id, null),
                false,
                decision,
                PayerNumbers.NONE);
    }

    private static PayerDecision whole(String paid, AdjustmentGroup... adjustments) {
        return new PayerDecision(DECIDED, paid == null ? null : Money.of(paid), List.of(adjustments), null, List.of());
    }

    private static AdjustmentGroup adjusted(String group, String reason, String amount) {
        return new AdjustmentGroup(group, List.of(new Adjustment(reason, Money.of(amount))));
    }

    private static ItemDecision paid(String payer, String paid, AdjustmentGroup... adjustments) {
        return new ItemDecision(payer, null, Money.of(paid), List.of(adjustments), null, null, List.of(), null);
    }

    private static Order order(List<OtherInsurance> others, ItemBuilder... items) {
        return new Order(
                "A-1",
                Given.SUPPLIER,
                Given.patient("TGH4007"),
                Given.PAYER,
                others,
                Given.PRACTITIONER,
                ClaimWishes.NONE,
                new Delivery(Given.DAY, Stream.of(items).map(ItemBuilder::build).toList()));
    }

    private static Claim claim(List<OtherInsurance> others, ItemBuilder... items) {
        Billed billed = Given.bill(BillingPolicy.base(), order(others, items));
        assertEquals(List.of(), billed.refusals());
        return billed.claims().get(0);
    }

    private static List<String> refusals(List<OtherInsurance> others, ItemBuilder... items) {
        return Given.bill(BillingPolicy.base(), order(others, items)).refusals().stream()
                .map(refusal -> refusal.fieldPath() + ": " + refusal.message())
                .toList();
    }

    @Test
    void carriesADecisionOfTheWholeClaim() {
        OtherCoverage other = claim(
                        List.of(insurance("P1", "S", whole("60", adjusted("CO", "45", "40")))), item("A7005"))
                .details()
                .otherCoverages()
                .get(0);
        assertEquals(Money.of("60"), other.amounts().paid());
        assertEquals(DECIDED, other.payer().decided());
        assertEquals(List.of(adjusted("CO", "45", "40")), other.adjustments());
        assertEquals(OtherCoverage.SELF, other.relationship());
    }

    @Test
    void carriesADecisionLineByLineAndAddsItUp() {
        Claim claim = claim(
                List.of(insurance("P1", "S", whole(null, adjusted("PR", "1", "10")))),
                drug(ALBUTEROL, "360").decided(paid(null, "60", adjusted("CO", "45", "40"))),
                item("A7005").decided(paid("P1", "100")));
        OtherCoverage other = claim.details().otherCoverages().get(0);
        assertEquals(Money.of("150"), other.amounts().paid());
        assertNull(other.payer().decided());
        LineAdjudication line = claim.lines().get(0).details().adjudications().get(0);
        assertEquals("P1", line.payerId());
        assertEquals(DECIDED, line.decided());
        assertEquals(new BigDecimal("300"), line.paidUnits());
        assertEquals(claim.lines().get(0).procedure(), line.procedure());
    }

    @Test
    void saysOfAPayerThatWasNeverBilledThatNothingIsCovered() {
        OtherInsurance never = new OtherInsurance(
                new Coverage("S", null, null, null, Coverage.COMMERCIAL),
                "MEMBER9",
                null,
                new Payer("PLAN", Payer.PAYER_ID, "P1", null),
                true,
                null,
                PayerNumbers.NONE);
        OtherCoverage other = claim(List.of(never), item("A7005"), item("A7003"))
                .details()
                .otherCoverages()
                .get(0);
        assertEquals(Money.of("200"), other.amounts().nonCovered());
        assertNull(other.amounts().paid());
    }

    @Test
    void namesAPayerThatComesLaterWithoutADecision() {
        OtherCoverage other = claim(List.of(insurance("P2", "S", null)), item("A7005"))
                .details()
                .otherCoverages()
                .get(0);
        assertNull(other.amounts().paid());
        assertNull(other.payer().decided());
    }

    @Test
    void keepsADecidedOrderOnAClaimOfItsOwn() {
        Order first = order(List.of(insurance("P1", "S", whole("100"))), item("A7005"));
        Order second = new Order(
                "A-2",
                first.supplier(),
                first.patient(),
                first.payer(),
                first.otherInsurances(),
                first.orderingProvider(),
                first.claim(),
                first.delivery());
        assertEquals(2, Given.bill(BillingPolicy.base(), first, second).claims().size());
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        assertEquals(
                List.of(
                        "otherInsurances[0].decision: what this payer paid and adjusted comes to 95.00, but the claim charges 100.00: every dollar is paid or adjusted, for the whole claim or item by item"),
                refusals(List.of(insurance("P1", "S", whole("60", adjusted("CO", "45", "35")))), item("A7005")));
        assertEquals(
                List.of(
                        "delivery.items[0].decisions[0].paid: paid and adjustments come to 95.00, but the item's charge is 100.00: every dollar is paid or adjusted"),
                refusals(
                        List.of(insurance("P1", "S", whole(null))),
                        item("A7005").decided(paid("P1", "60", adjusted("CO", "45", "35")))));
        assertEquals(
                List.of(
                        "otherInsurances[0].decision.paid: decision.paid is 70.00, but what was paid for the items, less the adjustments of the whole claim, comes to 60.00"),
                refusals(
                        List.of(insurance("P1", "S", whole("70"))),
                        item("A7005").decided(paid("P1", "60", adjusted("CO", "45", "40")))));
    }

    @Test
    void refusesDecisionsOfNobodyAndWithoutADay() {
        assertEquals(
                List.of(
                        "delivery.items[0].decisions[0].payerId: payerId is none of the ids in otherInsurances: correct it, or add that insurance"),
                refusals(List.of(insurance("P1", "S", null)), item("A7005").decided(paid("P9", "100"))));
        assertEquals(
                List.of(
                        "delivery.items[0].decisions[0].payerId: payerId is missing: the order has 2 otherInsurances; name the payer by its id"),
                refusals(
                        List.of(insurance("P1", "S", null), insurance("P2", "T", null)),
                        item("A7005").decided(paid(null, "100"))));
        assertEquals(
                List.of(
                        "delivery.items[0].decisions[0].date: date is missing: give the day of the payer's decision here or in otherInsurances"),
                refusals(List.of(insurance("P1", "S", null)), item("A7005").decided(paid("P1", "100"))));
        assertEquals(
                List.of("otherInsurances[0].decision.date: decision.date is missing: give the day of the decision"),
                refusals(
                        List.of(insurance(
                                "P1", "S", new PayerDecision(null, Money.of("100"), List.of(), null, List.of()))),
                        item("A7005")));
        assertEquals(
                List.of(
                        "otherInsurances[0].decision.paid: decision.paid is missing, and no item has a decision of this payer: give what it paid, 0 for nothing"),
                refusals(List.of(insurance("P1", "S", whole(null))), item("A7005")));
    }

    @Test
    void refusesTwoPayersOfOneIdOrPlace() {
        assertEquals(
                List.of(
                        "otherInsurances[0].payer.id: payer.id is that of another payer of the claim: decisions name their payer by it",
                        "otherInsurances[1].responsibility: responsibility is that of another payer of the claim: each has a place of its own"),
                refusals(List.of(insurance("19003", "S", null), insurance("P2", "P", null)), item("A7005")));
    }

    @Test
    void refusesAShareOfThePatientInTwoPlaces() {
        PayerDecision share = new PayerDecision(DECIDED, null, List.of(), Money.of("5"), List.of());
        ItemDecision line =
                new ItemDecision("P1", null, Money.of("100"), List.of(), null, null, List.of(), Money.of("5"));
        assertEquals(
                List.of(
                        "otherInsurances[0].decision.patientLiability: patientLiability is given for the whole claim and for items: give it in one of the two places"),
                refusals(List.of(insurance("P1", "S", share)), item("A7005").decided(line)));
    }

    @Test
    void refusesADecisionOfAnItemThatNeedsSeveralLines() {
        Order order = order(
                List.of(insurance("P1", "S", whole(null))),
                drug("49502-0806-93", "90").decided(paid("P1", "100")));
        assertEquals(
                List.of(
                        "delivery.items[0].decisions: a payer decides line by line, but the item needs 6 lines: give one item for each line of the remittance advice, or what the payer decided of the whole claim in otherInsurances"),
                Given.bill(BillingPolicy.medicareDme(), order).refusals().stream()
                        .map(refusal -> refusal.fieldPath() + ": " + refusal.message())
                        .toList());
    }
}

package io.github.claimwright.billing;

import static io.github.claimwright.billing.ItemBuilder.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Claim;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.Order;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimSharingTest {

    /** Account number, lines and diagnoses of each claim. */
    private static List<String> claims(BillingPolicy policy, Order... orders) {
        Billed billed = Given.bill(policy, orders);
        assertEquals(List.of(), billed.refusals());
        return billed.claims().stream().map(ClaimSharingTest::text).toList();
    }

    private static String text(Claim claim) {
        return "%s %s"
                .formatted(
                        claim.information().accountNumber(),
                        claim.lines().size() == 1 || claim.lines().size() > 4
                                ? claim.lines().size()
                                : claim.lines().stream()
                                        .map(line -> line.procedure().code() + "" + line.diagnosisPointers())
                                        .toList());
    }

    private static ItemBuilder[] items(int count) {
        return IntStream.range(0, count).mapToObj(index -> item("A7003")).toArray(ItemBuilder[]::new);
    }

    @Test
    void putsTheOrdersOfOnePatientAndDayOnOneClaim() {
        assertEquals(
                List.of("A-1 [A7003[1], A7005[2, 1]]"),
                claims(
                        BillingPolicy.base(),
                        Given.order("A-1", item("A7003").diagnoses("J449")),
                        Given.order("A-2", item("A7005").diagnoses("J45909", "J449"))));
    }

    @Test
    void saysOnWhichClaimAnOrderCame() {
        Billed billed =
                Given.bill(BillingPolicy.base(), Given.order("A-1", item("A7003")), Given.order("A-2", item("A7005")));
        assertEquals(
                List.of("A-2 claim.accountNumber: on claim A-1 together with order A-1 (orders.json, record 1)"),
                billed.report().decisions().stream()
                        .map(remark -> remark.orderId() + " " + remark.fieldPath() + ": " + remark.text())
                        .toList());
    }

    @Test
    void keepsOtherDaysPatientsAndWishesApart() {
        Order first = Given.order("A-1", item("A7003"));
        assertEquals(
                List.of("A-1 1", "A-2 1", "A-3 1", "A-4 1"),
                claims(
                        BillingPolicy.base(),
                        first,
                        Given.order("A-2", Given.DAY.plusDays(1), item("A7003")),
                        Given.withPatient(Given.order("A-3", item("A7003")), Given.patient("2EG4TE5MK73")),
                        Given.withWishes(
                                Given.order("A-4", item("A7003")),
                                new ClaimWishes(null, "13", null, null, null, null))));
    }

    @Test
    void keepsEveryOrderApartWhereThePolicySaysSo() {
        BillingPolicy apart =
                new BillingPolicy("apart", BillingPolicy.base().rounding(), null, true, false, false, false);
        assertEquals(
                List.of("A-1 1", "A-2 1"),
                claims(apart, Given.order("A-1", item("A7003")), Given.order("A-2", item("A7003"))));
    }

    @Test
    void sharesTheAccountNumberThatBothOrdersWish() {
        assertEquals(
                List.of("ACCT [A7003[1], A7005[1]]"),
                claims(
                        BillingPolicy.base(),
                        Given.withWishes(Given.order("A-1", item("A7003")), Given.accountNumber("ACCT")),
                        Given.withWishes(Given.order("A-2", item("A7005")), Given.accountNumber("ACCT"))));
    }

    @Test
    void opensAnotherClaimWhenFiftyLinesAreFull() {
        assertEquals(
                List.of("A-1 50", "A-2 1"),
                claims(BillingPolicy.base(), Given.order("A-1", items(50)), Given.order("A-2", items(1))));
        assertEquals(
                List.of("A-1 40", "A-2 20"),
                claims(BillingPolicy.base(), Given.order("A-1", items(40)), Given.order("A-2", items(20))));
    }

    @Test
    void countsTheFurtherClaimsOfALongOrder() {
        assertEquals(
                List.of("A-1 50", "A-1-3 50", "A-1-4 5", "A-1-2 1"),
                claims(
                        BillingPolicy.base(),
                        Given.order("A-1", items(105)),
                        Given.withPatient(
                                Given.order("A-1-2", item("A7005").lineNumber("L")), Given.patient("2EG4TE5MK73"))));
    }

    @Test
    void cutsAccountNumbersToMakeRoomForTheCount() {
        assertEquals(
                List.of("12345678901234567890 50", "123456789012345678-2 1"),
                claims(BillingPolicy.base(), Given.order("12345678901234567890", items(51))));
    }

    @Test
    void saysThatAnOrderWentOnAFurtherClaim() {
        assertEquals(
                List.of("A-1-2, a further claim: one claim holds 50 lines, 12 diagnoses and charges of eight digits"),
                Given.bill(BillingPolicy.base(), Given.order("A-1", items(51))).report().decisions().stream()
                        .map(MappingReport.Remark::text)
                        .toList());
    }

    @Test
    void opensAnotherClaimWhenTwelveDiagnosesAreFull() {
        String[] eight =
                Stream.of(1, 2, 3, 4, 5, 6, 7, 8).map(code -> "J60" + code).toArray(String[]::new);
        String[] five = Stream.of(1, 2, 3, 4, 5).map(code -> "J70" + code).toArray(String[]::new);
        assertEquals(
                List.of("A-1 1", "A-1-2 1"),
                claims(
                        BillingPolicy.base(),
                        Given.order(
                                "A-1",
                                item("A7003").diagnoses(eight),
                                item("A7005").diagnoses(five))));
    }

    @Test
    void opensAnotherClaimWhenTheChargesAreMoreThanATotalSays() {
        assertEquals(
                List.of("A-1 1", "A-1-2 1"),
                claims(
                        BillingPolicy.base(),
                        Given.order(
                                "A-1",
                                item("A7003").charge("99999999.99"),
                                item("A7005").charge("0.01"))));
    }
}

package io.github.claimwright.billing;

import static io.github.claimwright.billing.ItemBuilder.drug;
import static io.github.claimwright.billing.ItemBuilder.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.order.Acquisition;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.DispensedProduct.Measure;
import io.github.claimwright.order.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal of one item or order, in full. */
class RefusalTest {
    private static final String ALBUTEROL = "00487-9501-25";

    /** Field and message of every refusal. */
    private static List<String> refusals(Billed billed) {
        return billed.refusals().stream()
                .map(refusal -> refusal.fieldPath() + ": " + refusal.message())
                .toList();
    }

    private static Arguments refused(String field, ItemBuilder item, String message) {
        return Arguments.of(field, item, message);
    }

    static Stream<Arguments> items() {
        return Stream.of(codes(), amounts(), modifiers(), others()).flatMap(part -> part);
    }

    private static Stream<Arguments> codes() {
        return Stream.of(
                refused(
                        "hcpcs",
                        new ItemBuilder(),
                        "hcpcs is missing: give the HCPCS code of the item, or the ndc of the drug that was dispensed"),
                refused(
                        "hcpcs",
                        drug("00000-0000-01", "90"),
                        "NDC 00000-0000-01 is not known: give hcpcs and units, or import a code file that has this NDC"),
                refused(
                        "hcpcs",
                        drug(ALBUTEROL, "360").hcpcs("J7611"),
                        "hcpcs J7611 does not fit NDC 00487-9501-25, which is billed with J7613: leave hcpcs out or correct the NDC"));
    }

    private static Stream<Arguments> amounts() {
        return Stream.of(
                refused(
                        "units",
                        drug("00000-0000-01", "90").hcpcs("J7613"),
                        "NDC 00000-0000-01 is not known under J7613, so its units cannot be computed: give units, or import a code file that has the pair"),
                refused(
                        "units",
                        item("J7613"),
                        "units is missing: give the ndc of what was dispensed with its amount, or units of J7613"),
                refused(
                        "units",
                        drug(ALBUTEROL, "360").units("120"),
                        "units is 120, but 360 ML of NDC 00487-9501-25 are 300 units of J7613 (%s): correct the amount dispensed, or leave units out"
                                .formatted(Given.steps("00487950125", "360"))),
                refused(
                        "unit",
                        drug(ALBUTEROL, "120").unit("UN"),
                        "unit is UN, but NDC 00487-9501-25 is counted in ML: give the quantity in ML, or give containers or packages"),
                refused("quantity", drug(ALBUTEROL, "0"), "quantity must be more than zero"),
                refused("containers", drug(ALBUTEROL, "-1", Measure.CONTAINERS), "containers must be more than zero"),
                refused(
                        "quantity",
                        drug(ALBUTEROL, "0.0005"),
                        "quantity comes to 0.0005 NDC units, but a claim carries at most 3 decimals: correct the amount"),
                refused(
                        "packages",
                        drug(ALBUTEROL, "0.00001", Measure.PACKAGES),
                        "packages comes to 0.00075 NDC units, but a claim carries at most 3 decimals: correct the amount"),
                refused(
                        "containers",
                        drug("00000-0000-01", "30", Measure.CONTAINERS)
                                .hcpcs("J7613")
                                .units("75"),
                        "NDC 00000-0000-01 is not known, so its containers cannot be turned into NDC units: give quantity and unit"),
                refused(
                        "unit",
                        drug("00000-0000-01", "90").hcpcs("J7613").units("75"),
                        "unit is missing, and NDC 00000-0000-01 is not known: give ML, GR or UN"),
                refused(
                        "units",
                        drug(ALBUTEROL, "60000"),
                        "50000 units of J7613 need more than the 50 lines of a claim at 999 units a line: correct the amount"));
    }

    private static Stream<Arguments> modifiers() {
        return Stream.of(
                refused(
                        "attested",
                        drug(ALBUTEROL, "360").attested("KO"),
                        "attested is KO, which attests nothing: give KX, GA, GZ or GY, or put it among modifiers"),
                refused(
                        "modifiers",
                        drug(ALBUTEROL, "360").modifiers("GZ"),
                        "modifiers KX and GZ contradict each other: keep the one that is true"),
                refused(
                        "modifiers",
                        drug(ALBUTEROL, "360").modifiers("KP"),
                        "modifier KP is for compounded drugs, but J7613 is a single drug and takes KO: take it out"),
                refused(
                        "modifiers",
                        drug("00487-9901-30", "20").modifiers("KO"),
                        "modifier KO does not go with J7611, which takes none of KO, KP and KQ: take it out"),
                refused(
                        "modifiers",
                        item("J7609").units("60"),
                        "J7609 is a compounded unit dose and takes one of KO, KP and KQ: give all drugs of the mixture the same compound name, or add KO for a single drug, KP for the first and KQ for each further drug"),
                refused(
                        "modifiers",
                        drug(ALBUTEROL, "360").multiDose(true).modifiers("JZ"),
                        "JW and JZ are for single-dose containers, but this container holds several doses: take the modifier out, or correct multiDose"),
                refused(
                        "note",
                        drug(ALBUTEROL, "360").modifiers("TB", "CR").note("X".repeat(71)),
                        "note and what is added to it (modifiers beyond four, ownedBase) have 82 characters, but a line carries 80: shorten the note"),
                refused(
                        "modifiers",
                        item("A7003").acquired(Acquisition.Kind.NEW_PURCHASE).modifiers("RR"),
                        "modifiers NU and RR contradict each other: keep the one that is true"),
                refused(
                        "rentalMonth",
                        item("E0570").acquired(Acquisition.Kind.RENTAL),
                        "rentalMonth is missing: E0570 is a capped rental, and its month decides on KH, KI or KJ"),
                refused(
                        "rentalMonth",
                        item("E0570").rented(14),
                        "rentalMonth is 14, but the capped rental of E0570 has months 1 to 13: correct it, or leave it out where the payer goes on renting"));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                refused(
                        "diagnoses",
                        drug(ALBUTEROL, "360").diagnoses(),
                        "diagnoses is missing: every line needs at least one; give it with the item or its prescription"),
                refused(
                        "diagnoses",
                        item("A7003").diagnoses(thirteen()),
                        "diagnoses are 13, but a claim holds 12: leave out what the item is not for"),
                refused("charge", item("A7003").charge("-1"), "charge must not be negative"),
                refused(
                        "note",
                        item("A7003").note("X".repeat(81)),
                        "note must be 1 to 80 characters without blanks at its ends"),
                refused(
                        "placeOfService",
                        item("A7003").placeOfService("1"),
                        "placeOfService must be two digits such as 12"),
                refused(
                        "prescription.number",
                        drug(ALBUTEROL, "360").prescription(" ", null, List.of(), null, null),
                        "prescription.number must be 1 to 50 characters without blanks at its ends"),
                refused(
                        "lineNumber",
                        item("A7003").lineNumber("L".repeat(31)),
                        "lineNumber must be 1 to 30 characters without blanks at its ends"),
                refused(
                        "lineNumber",
                        drug("49502080693", "90").lineNumber("L".repeat(29)),
                        "lineNumber would be longer than 30 characters once the lines of the split item are counted: give a shorter one"));
    }

    private static String[] thirteen() {
        return IntStream.range(0, 13).mapToObj(code -> "J44" + code).toArray(String[]::new);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("items")
    void saysWhatToMendInAnItem(String field, ItemBuilder item, String message) {
        Billed billed = Given.medicare(item);
        assertEquals(List.of("delivery.items[0]." + field + ": " + message), refusals(billed));
        assertEquals(List.of(), billed.claims());
    }

    @Test
    void saysThatAnNdcIsKnownOnOtherDays() {
        Order order = Given.order("A-1", LocalDate.of(2019, 6, 30), drug("49502-0806-93", "90"));
        assertEquals(
                List.of(
                        "delivery.items[0].hcpcs: NDC 49502-0806-93 is known, but not for a delivery on 2019-06-30: give hcpcs and units, or correct delivery.date"),
                refusals(Given.bill(BillingPolicy.base(), order)));
    }

    @Test
    void asksForThePractitionerWhereThePayerDoes() {
        Order order = Given.withoutPractitioner(Given.order("A-1", item("A7003")));
        assertEquals(
                List.of(
                        "orderingPractitioner: orderingPractitioner is missing: medicare-dme asks for it on every line"),
                refusals(Given.bill(BillingPolicy.medicareDme(), order)));
        assertEquals(List.of(), refusals(Given.bill(BillingPolicy.medicaid(), order)));
    }

    @Test
    void asksForSomethingDelivered() {
        assertEquals(
                List.of("delivery.items: delivery.items is empty: a claim needs something that was delivered"),
                refusals(Given.medicare()));
    }

    @Test
    void refusesWishesThatNoClaimExpresses() {
        Order order = Given.order("A-1", item("A7003"));
        assertEquals(
                List.of(
                        "claim.accountNumber: claim.accountNumber must be 1 to 20 characters without blanks at its ends"),
                refusals(Given.bill(
                        BillingPolicy.base(), Given.withWishes(order, Given.accountNumber("A".repeat(21))))));
        assertEquals(
                List.of("claim.placeOfService: claim.placeOfService must be two digits such as 12"),
                refusals(Given.bill(
                        BillingPolicy.base(),
                        Given.withWishes(order, new ClaimWishes(null, "home", null, null, null, null)))));
        assertEquals(
                List.of(
                        "claim.releaseOfInformation: claim.releaseOfInformation must be Y (signed release on file) or I (informed consent)"),
                refusals(Given.bill(
                        BillingPolicy.base(),
                        Given.withWishes(order, new ClaimWishes(null, null, null, null, "N", null)))));
    }

    @Test
    void asksForAnAccountNumberWhenTheOrdersNumberIsTooLong() {
        assertEquals(
                List.of(
                        "claim.accountNumber: claim.accountNumber is missing, and orderId is too long to take its place: give one of at most 20 characters"),
                refusals(Given.bill(BillingPolicy.base(), Given.order("A".repeat(21), item("A7003")))));
    }

    @Test
    void asksForALineNumberWhenTheOrdersNumberIsTooLongForOne() {
        Order order = Given.withWishes(Given.order("A".repeat(29), item("A7003")), Given.accountNumber("A-1"));
        assertEquals(
                List.of(
                        "delivery.items[0].lineNumber: lineNumber would be longer than 30 characters once made from the order's number: give a shorter one"),
                refusals(Given.bill(BillingPolicy.base(), order)));
    }

    @Test
    void neverRepeatsAMemberId() {
        Order order = Given.withPatient(Given.order("A-1", item("A7003")), Given.patient("7"));
        assertEquals(
                List.of("insurance.memberId: member id must have at least two characters"),
                refusals(Given.bill(BillingPolicy.base(), order)));
    }

    @Test
    void refusesAnOrderNumberThatIsThereTwice() {
        assertEquals(
                List.of(
                        "orderId: orderId is that of order A-1 (orders.json, record 1) too: give every delivery its own"),
                refusals(Given.bill(
                        BillingPolicy.base(), Given.order("A-1", item("A7003")), Given.order("A-1", item("A7005")))));
    }

    @Test
    void refusesTheAccountNumberOfAClaimThatCannotBeShared() {
        Order first = Given.withWishes(Given.order("A-1", item("A7003")), Given.accountNumber("ACCT"));
        Order later =
                Given.withWishes(Given.order("A-2", Given.DAY.plusDays(1), item("A7003")), Given.accountNumber("ACCT"));
        assertEquals(
                List.of(
                        "claim.accountNumber: account number ACCT is that of order A-1 (orders.json, record 1) too, and the two cannot share a claim: give another claim.accountNumber"),
                refusals(Given.bill(BillingPolicy.base(), first, later)));
    }

    @Test
    void refusesALineNumberThatIsThereTwice() {
        assertEquals(
                List.of(
                        "delivery.items[1].lineNumber: line number L1 is on another line of order A-1 (orders.json, record 1) too: give each item its own lineNumber"),
                refusals(
                        Given.base(item("A7003").lineNumber("L1"), item("A7005").lineNumber("L1"))));
    }

    @Test
    void refusesUnitsThatNoLineCanCarry() {
        assertEquals(
                List.of("delivery.items[0].units: HCPCS units must be more than zero"),
                refusals(Given.base(item("A7003").units("0"))));
    }

    @Test
    void refusesAQuantityThatNoLineCanCarry() {
        assertEquals(
                List.of("delivery.items[0]: NDC quantity must have at most eight digits before the point"),
                refusals(Given.base(drug("00378-7970-52", "100000000"))));
    }

    @Test
    void refusesAFifthModifierWhereThePayerReadsNoOverflow() {
        assertEquals(
                List.of(
                        "delivery.items[0].modifiers: J7613 would carry 5 modifiers (KX, KO, JZ, TB, CR), but a line holds four: leave out what the payer needs least"),
                refusals(Given.base(drug(ALBUTEROL, "360").modifiers("KO", "JZ", "TB", "CR"))));
    }
}

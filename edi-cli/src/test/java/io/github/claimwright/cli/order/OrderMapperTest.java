package io.github.claimwright.cli.order;

import static io.github.claimwright.cli.order.Records.least;
import static io.github.claimwright.cli.order.Records.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.Adjustment;
import io.github.claimwright.model.AdjustmentGroup;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.order.Acquisition;
import io.github.claimwright.order.ClaimWishes;
import io.github.claimwright.order.Correction;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.DispensedProduct;
import io.github.claimwright.order.DispensedProduct.Measure;
import io.github.claimwright.order.EquipmentPrices;
import io.github.claimwright.order.InsuredPerson;
import io.github.claimwright.order.ItemDecision;
import io.github.claimwright.order.ItemDetails;
import io.github.claimwright.order.Order;
import io.github.claimwright.order.OtherInsurance;
import io.github.claimwright.order.OwnedBase;
import io.github.claimwright.order.Patient;
import io.github.claimwright.order.PayerDecision;
import io.github.claimwright.order.PayerNumbers;
import io.github.claimwright.order.Prescription;
import io.github.claimwright.order.ProductLabel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each field of a record goes. */
class OrderMapperTest {
    private static final Order MOST = order(Records.MOST);
    private static final List<ItemDecision> DECISIONS = List.of(
            new ItemDecision(
                    "TGH01",
                    LocalDate.of(2026, 3, 14),
                    Money.of("30"),
                    List.of(new AdjustmentGroup(
                            "OA", List.of(new Adjustment("23", Money.of("16.80"), new BigDecimal("1.5"))))),
                    new BigDecimal("299"),
                    new HcpcsCode("J7611"),
                    List.of(new Modifier("KX")),
                    Money.of("4")),
            new ItemDecision(null, null, Money.of("46.80"), List.of(), null, null, List.of(), null));

    @Test
    void readsTheSupplier() {
        assertEquals(
                new BillingProvider(
                        "PRAIRIE HOME RESPIRATORY LLC",
                        new Npi("1234567893"),
                        new TaxId(TaxId.SOCIAL_SECURITY, "485550173"),
                        "332B00000X",
                        new Address("410 N MARKET ST", "SUITE 200", "WICHITA", "KS", "672023417"),
                        new Contact("BILLING OFFICE", "3165550142", "204", "billing@example.com")),
                MOST.supplier());
    }

    @Test
    void readsThePatient() {
        assertEquals(
                new Patient(
                        new PersonName("DOYLE", "MARGARET", "ANNE", "SR"),
                        LocalDate.of(1948, 7, 19),
                        Sex.F,
                        new Address("1182 S OAK ST", "APT 3", "NEWTON", "KS", "671143310"),
                        "5MH0N96KR52",
                        new Coverage("S", "GRP-1", "RETIREES", "12", "MB"),
                        new InsuredPerson("01", new PersonName("HALVORSEN", "HENRY", "B", "JR"), null)),
                MOST.patient());
    }

    @Test
    void readsThePayer() {
        Address address = new Address("PO BOX 1", "DEPT 2", "FARGO", "ND", "58102");
        assertEquals(new Payer("DME MAC JURISDICTION D", "PI", "19003", address), MOST.payer());
    }

    @Test
    void readsTheOrderingPractitioner() {
        assertEquals(
                new OrderingProvider(
                        new PersonName("HOLLOWAY", "JUNE", "R", "II"),
                        new Npi("1456782303"),
                        new Address("929 N MAIN ST", "FLOOR 2", "WICHITA", "KS", "672143821")),
                MOST.orderingProvider());
    }

    @Test
    void readsTheWishesForTheClaim() {
        assertEquals(
                new ClaimWishes(
                        "ACCT-2",
                        "13",
                        false,
                        false,
                        "I",
                        false,
                        new Correction(Correction.Kind.REPLACEMENT, "ICN9"),
                        "PA9",
                        "RF9",
                        Money.of("10.00")),
                MOST.claim());
        assertEquals(
                new Correction(Correction.Kind.VOID, "ICN9"),
                order(Records.MOST_VOID).claim().correction());
        assertEquals(ClaimWishes.NONE, order(Records.LEAST).claim());
    }

    @Test
    void readsADrug() {
        assertEquals(LocalDate.of(2026, 3, 4), MOST.delivery().date());
        assertEquals(
                new DeliveredItem(
                        new DispensedProduct(
                                new Ndc("00487950125"), new BigDecimal("360.0"), Measure.NDC_UNITS, NdcUnit.ML, false),
                        new HcpcsCode("J7613"),
                        new BigDecimal("300"),
                        Money.of("46.80"),
                        null,
                        new Modifier("KX"),
                        List.of(new Modifier("KO"), new Modifier("JZ")),
                        new Prescription(
                                "RX1",
                                LocalDate.of(2026, 3, 1),
                                List.of(new DiagnosisCode("J449"), new DiagnosisCode("J459")),
                                30,
                                new BigDecimal("4"),
                                Amount.parse("2.5 mg")),
                        List.of(new DiagnosisCode("J441")),
                        "33",
                        "TWO STRENGTHS",
                        "L1",
                        new ItemDetails("ALBUTEROL", null, null, null, "1", "PA2", "RF2", DECISIONS)),
                MOST.items().get(0));
    }

    @Test
    void readsPricesProductCodesAndOwnedEquipment() {
        assertEquals(
                new EquipmentPrices(390, Money.of("24.50"), Money.of("245.00"), EquipmentPrices.Period.MONTH),
                MOST.items().get(3).details().prices());
        assertEquals(
                new OwnedBase(new HcpcsCode("E0570"), LocalDate.of(2021, 1, 15)),
                MOST.items().get(4).details().ownedBase());
        assertEquals(
                new ProductLabel("UK", "10361414567894", new BigDecimal("2"), NdcUnit.ML),
                MOST.items().get(4).details().label());
    }

    @Test
    void readsAnotherInsuranceWithItsDecision() {
        assertEquals(
                new OtherInsurance(
                        new Coverage("A", "GRP-2", "TALLGRASS MANUFACTURING", "14", "CI"),
                        "TGH4007",
                        new InsuredPerson(
                                "19",
                                new PersonName("HALVORSEN", "RUTH", "C", "SR"),
                                new Address("77 E 2ND ST", "APT 9", "WICHITA", "KS", "672021104")),
                        new Payer(
                                "TALLGRASS HEALTH PLAN",
                                "PI",
                                "TGH01",
                                new Address("PO BOX 3300", "DEPT 3", "TOPEKA", "KS", "666013300")),
                        false,
                        new PayerDecision(
                                LocalDate.of(2026, 3, 12),
                                Money.of("20.00"),
                                List.of(
                                        new AdjustmentGroup(
                                                "CO",
                                                List.of(
                                                        new Adjustment("45", Money.of("18.00"), new BigDecimal("2")),
                                                        new Adjustment("97", Money.of("3")))),
                                        new AdjustmentGroup("PR", List.of(new Adjustment("1", Money.of("-1"))))),
                                Money.of("2.00"),
                                List.of("MA01", "MA07")),
                        new PayerNumbers("ICN1", "PA1", "RF1")),
                MOST.otherInsurances().get(0));
        assertEquals(PayerNumbers.NONE, MOST.otherInsurances().get(1).numbers());
    }

    @Test
    void readsContainersAndPackages() {
        assertEquals(
                List.of(
                        new DispensedProduct(
                                new Ndc("00487960130"), new BigDecimal("30"), Measure.CONTAINERS, null, null),
                        new DispensedProduct(
                                new Ndc("00487097001"), new BigDecimal("1.5"), Measure.PACKAGES, null, null)),
                MOST.items().subList(1, 3).stream().map(DeliveredItem::product).toList());
    }

    @Test
    void readsHowEquipmentIsAcquired() {
        assertEquals(
                List.of(
                        new Acquisition(Acquisition.Kind.RENTAL, 2, Acquisition.Election.PURCHASE),
                        new Acquisition(Acquisition.Kind.NEW_PURCHASE, null),
                        new Acquisition(Acquisition.Kind.USED_PURCHASE, null),
                        new Acquisition(Acquisition.Kind.MAINTENANCE, null)),
                MOST.items().subList(3, 7).stream()
                        .map(DeliveredItem::acquisition)
                        .toList());
    }

    @Test
    void leavesNullWhatARecordLeavesOut() {
        Order order = order(Records.LEAST);
        assertNull(order.orderingProvider());
        assertNull(order.supplier().contact());
        assertNull(order.payer().address());
        assertEquals(
                new DeliveredItem(
                        new DispensedProduct(
                                new Ndc("00487950125"), new BigDecimal("360"), Measure.NDC_UNITS, null, null),
                        null,
                        null,
                        Money.of("46.80"),
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        null),
                order.items().get(0));
    }

    @ParameterizedTest
    @CsvSource({"medicare, MB", "medicaid, MC", "commercial, CI", "MB, MB", "16, 16", "ZZ, ZZ"})
    void readsTheKindOfInsurance(String type, String filing) {
        assertEquals(
                filing,
                order(least("\"medicare\"", "\"" + type + "\""))
                        .patient()
                        .coverage()
                        .filing());
    }

    @ParameterizedTest
    @CsvSource({
        "primary, P",
        "secondary, S",
        "tertiary, T",
        "fourth, A",
        "fifth, B",
        "sixth, C",
        "seventh, D",
        "eighth, E",
        "ninth, F",
        "tenth, G",
        "eleventh, H",
        "unknown, U"
    })
    void readsThePayersPlaceInLine(String word, String code) {
        String json = least("\"memberId\"", "\"responsibility\": \"" + word + "\", \"memberId\"");
        assertEquals(code, order(json).patient().coverage().responsibility());
    }

    @ParameterizedTest
    @CsvSource({"ML, ML", "GR, GR", "GM, GR", "UN, UN", "EA, UN", "ME, ME", "F2, F2"})
    void readsTheNdcUnit(String word, String code) {
        Order order = order(least("\"quantity\": 360", "\"quantity\": 360, \"unit\": \"" + word + "\""));
        assertEquals(
                List.of(new NdcUnit(code)),
                order.items().stream()
                        .flatMap(item -> Stream.ofNullable(item.product()))
                        .map(DispensedProduct::unit)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"5MH0-N96-KR52, 5MH0N96KR52", "5MH0N96KR52, 5MH0N96KR52", "GRP-01-A, GRP-01-A"})
    void takesHyphensOutOfAPrintedMbiOnly(String printed, String carried) {
        assertEquals(carried, order(least("5MH0N96KR52", printed)).patient().memberId());
    }

    @ParameterizedTest
    @CsvSource({"316-555-0142", "(316) 555-0142", "(316)555-0142", "316.555.0142", "316 555 0142", "3165550142"})
    void takesPunctuationOutOfATelephoneNumber(String phone) {
        String json = least("\"taxId\"", "\"contact\": {\"phone\": \"" + phone + "\"}, \"taxId\"");
        assertEquals(
                new Contact(null, "3165550142", null, null),
                order(json).supplier().contact());
    }

    @ParameterizedTest
    @CsvSource({"48-5550173", "485550173", "485-55-0173"})
    void takesHyphensOutOfATaxId(String taxId) {
        assertEquals(
                "485550173",
                order(least("48-5550173", taxId)).supplier().taxId().value());
    }
}

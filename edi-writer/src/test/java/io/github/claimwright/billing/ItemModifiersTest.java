package io.github.claimwright.billing;

import static io.github.claimwright.billing.ItemBuilder.drug;
import static io.github.claimwright.billing.ItemBuilder.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.model.Modifier;
import io.github.claimwright.order.Acquisition;
import io.github.claimwright.order.Acquisition.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemModifiersTest {
    private static final String ALBUTEROL = "00487950125";

    private static String modifiers(Billed billed) {
        assertEquals(List.of(), billed.refusals());
        return billed.claims().get(0).lines().get(0).procedure().modifiers().stream()
                .map(Modifier::value)
                .collect(Collectors.joining(" "));
    }

    private static List<String> decisions(Billed billed, String field) {
        return billed.report().decisions().stream()
                .filter(remark -> remark.fieldPath().endsWith("." + field))
                .map(MappingReport.Remark::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, RR KH KX", "2, RR KI KX", "3, RR KI KX", "4, RR KJ KX", "13, RR KJ KX"})
    void putsTheRentalMonthBetweenPricingAndCoverage(int month, String expected) {
        assertEquals(expected, modifiers(Given.medicare(item("E0570").rented(month))));
    }

    @ParameterizedTest
    @CsvSource({"NEW_PURCHASE, NU KX", "USED_PURCHASE, UE KX", "RENTAL, RR KX"})
    void beginsWithHowTheItemIsHad(Kind kind, String expected) {
        assertEquals(expected, modifiers(Given.medicare(item("A7003").acquired(kind))));
    }

    @Test
    void takesTheRentalMonthThatTheSupplierNames() {
        assertEquals(
                "RR KJ KX",
                modifiers(Given.medicare(item("E0570").acquired(Kind.RENTAL).modifiers("KJ"))));
    }

    @Test
    void asksOnlyMedicareRentalsForTheirMonth() {
        assertEquals("RR KX", modifiers(Given.base(item("E0570").acquired(Kind.RENTAL))));
        assertEquals("RR KH KX", modifiers(Given.base(item("E0570").rented(1))));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, KX KO", "2024-01-01, KX KO JZ"})
    void addsJzFromItsFirstDayOn(LocalDate date, String expected) {
        assertEquals(
                expected,
                modifiers(Given.bill(BillingPolicy.medicareDme(), Given.order("A-1", date, drug(ALBUTEROL, "360")))));
    }

    @Test
    void addsNoJzForContainersOfSeveralDoses() {
        Billed billed = Given.medicare(drug(ALBUTEROL, "360").multiDose(true));
        assertEquals("KX KO", modifiers(billed));
        assertEquals(
                List.of("KO added: J7613 is a single drug in unit doses", "no JZ: the container holds several doses"),
                decisions(billed, "modifiers"));
    }

    @Test
    void addsNoJzWhereNothingIsKnownOfTheContainer() {
        Billed billed = Given.medicare(drug("00409-3308-03", "90"));
        assertEquals("KX KO", modifiers(billed));
        assertEquals(
                List.of(
                        "KO added: J7608 is a single drug in unit doses",
                        "no JZ added: nothing says whether the container holds one dose; multiDose can say it"),
                decisions(billed, "modifiers"));
    }

    @Test
    void takesTheSuppliersWordForTheContainer() {
        assertEquals(
                "KX KO JZ", modifiers(Given.medicare(drug("00409-3308-03", "90").multiDose(false))));
    }

    @Test
    void keepsTheSuppliersJwAndAddsNoJz() {
        assertEquals("KX KO JW", modifiers(Given.medicare(drug(ALBUTEROL, "3").modifiers("JW"))));
    }

    @Test
    void keepsTheSuppliersJzForAnUnknownContainer() {
        assertEquals(
                "KX KO JZ", modifiers(Given.medicare(drug("00409-3308-03", "90").modifiers("JZ"))));
    }

    @Test
    void saysWhenJzWasAdded() {
        assertEquals(
                List.of(
                        "KO added: J7613 is a single drug in unit doses",
                        "JZ added: single-dose container, service on 2025-11-03 (the rule holds since 2024-01-01)"),
                decisions(Given.medicare(drug(ALBUTEROL, "360")), "modifiers"));
    }

    @Test
    void writesAModifierOnceThatTheSupplierGaveToo() {
        assertEquals("KX KO JZ", modifiers(Given.medicare(drug(ALBUTEROL, "360").modifiers("JZ", "KO", "KX"))));
    }

    @Test
    void keepsTheSequenceOfTheSuppliersOwnModifiers() {
        assertEquals("KX TB CR", modifiers(Given.base(drug(ALBUTEROL, "360").modifiers("TB", "CR"))));
        assertEquals("KX CR TB", modifiers(Given.base(drug(ALBUTEROL, "360").modifiers("CR", "TB"))));
    }

    @Test
    void putsModifiersThatNoTableKnowsBehindThePayersOwn() {
        assertEquals(
                "KX KO JZ Z9", modifiers(Given.medicare(drug(ALBUTEROL, "360").modifiers("Z9"))));
    }

    @Test
    void addsNoMedicareModifierForOtherPayers() {
        assertEquals("KX", modifiers(Given.base(drug(ALBUTEROL, "360"))));
        assertEquals(
                "KP", modifiers(Given.base(drug(ALBUTEROL, "360").attested(null).modifiers("KP"))));
    }

    @Test
    void addsNoKoWhereNoSourceSaysSo() {
        Billed billed = Given.medicare(drug("49502080693", "3"));
        assertEquals("KX JZ", modifiers(billed));
        assertEquals(
                "no KO added: no source says whether J7677 takes it",
                decisions(billed, "modifiers").get(0));
        assertEquals(
                "KX KO JZ", modifiers(Given.medicare(drug("49502080693", "3").modifiers("KO"))));
    }

    @Test
    void leavesToTheSupplierWhatACompoundHolds() {
        assertEquals("KX KQ", modifiers(Given.medicare(item("J7609").units("60").modifiers("KQ"))));
    }

    @Test
    void attestsNothingAndSaysSo() {
        Billed billed = Given.medicare(drug(ALBUTEROL, "360").attested(null));
        assertEquals("KO JZ", modifiers(billed));
        assertEquals(
                List.of("no coverage modifier: none is attested, and Medicare rejects a line without KX, GA or GZ"),
                decisions(billed, "attested"));
    }

    @ParameterizedTest
    @CsvSource({"GA, GA KO JZ", "GZ, GZ KO JZ", "GY, GY KO JZ"})
    void carriesWhatTheSupplierAttests(String attested, String expected) {
        assertEquals(expected, modifiers(Given.medicare(drug(ALBUTEROL, "360").attested(attested))));
    }

    @Test
    void keepsModifiersThatOnlySeemNotToFit() {
        Billed billed = Given.base(item("A7003").modifiers("EY"));
        assertEquals("KX EY", modifiers(billed));
        assertEquals(
                List.of("EY and KX were both kept, although they seldom fit together"), decisions(billed, "modifiers"));
    }

    @Test
    void saysThatNothingTellsWhetherEquipmentIsRented() {
        assertEquals(
                List.of("no RR, NU or UE: nothing says whether E0570 is rented"),
                decisions(Given.base(item("E0570")), "acquisition"));
        assertEquals(List.of(), decisions(Given.base(item("E0570").modifiers("NU")), "acquisition"));
    }

    @ParameterizedTest
    @CsvSource({"PURCHASE, RR KJ BP KX", "RENTAL, RR KJ BR KX", "UNDECIDED, RR KJ BU KX"})
    void saysWhatThePatientChoseWhenOfferedToBuy(Acquisition.Election choice, String expected) {
        assertEquals(expected, modifiers(Given.medicare(item("E0570").elected(choice, 11))));
    }

    @Test
    void beginsAMaintenanceFeeWithMs() {
        assertEquals("MS KX", modifiers(Given.medicare(item("E0570").acquired(Kind.MAINTENANCE))));
    }

    @Test
    void putsNinetyNineForWhatTheLineDoesNotHold() {
        Billed billed = Given.medicare(
                item("E0570").elected(Acquisition.Election.PURCHASE, 11).modifiers("KE"));
        assertEquals("RR KE KX 99", modifiers(billed));
        assertEquals("RRKEKJBPKX", billed.claims().get(0).lines().get(0).note());
    }

    @Test
    void marksTheFirstDrugOfACompoundAndTheOthers() {
        Billed billed = Given.medicare(
                item("J7609").units("150").compound("1"),
                item("J7645").units("30").compound("1"));
        assertEquals("KX KP", modifiers(billed));
        assertEquals(
                List.of(new Modifier("KX"), new Modifier("KQ")),
                billed.claims().get(0).lines().get(1).procedure().modifiers());
    }

    @Test
    void marksACompoundOfOneDrugAsASingleDrug() {
        assertEquals(
                "KX KO", modifiers(Given.medicare(item("J7609").units("150").compound("1"))));
    }
}

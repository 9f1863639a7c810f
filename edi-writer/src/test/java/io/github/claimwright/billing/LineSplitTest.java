package io.github.claimwright.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitCalculator;
import io.github.claimwright.units.UnitCheck;
import io.github.claimwright.units.UnitVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSplitTest {
    private static final DrugProduct REVEFENACIN = product("49502080693");

    private static DrugProduct product(String ndc) {
        return CodeBook.embedded().products(new Ndc(ndc), Given.DAY).get(0);
    }

    private static BillingPolicy policy(Rounding rounding, Integer most) {
        return new BillingPolicy("test", rounding, most, true, false, false, false);
    }

    private static DrugProduct withFactor(Rational factor) {
        return new DrugProduct(
                REVEFENACIN.ndc(),
                REVEFENACIN.hcpcs(),
                REVEFENACIN.label(),
                REVEFENACIN.packaging(),
                REVEFENACIN.counting(),
                factor,
                null,
                null,
                REVEFENACIN.effective(),
                REVEFENACIN.source());
    }

    private static BigDecimal units(DrugProduct product, BigDecimal quantity, Rounding rounding) {
        return UnitCalculator.units(product, quantity, rounding).units();
    }

    private static List<LineAmount> split(DrugProduct product, String quantity, Rounding rounding, Integer most) {
        BigDecimal dispensed = new BigDecimal(quantity);
        return new LineSplit(policy(rounding, most))
                .of(
                        new CodedItem(product.hcpcs(), null, product),
                        new LineAmount(
                                units(product, dispensed, rounding), new NdcQuantity(dispensed, product.unit())));
    }

    /** Each run of equal lines once: {@code 5 x 875 units in 15 ML}. */
    private static String text(List<LineAmount> lines) {
        return lines.stream()
                .map(line -> line.units().stripTrailingZeros().toPlainString() + " in " + line.dispensed())
                .collect(Collectors.groupingBy(line -> line, java.util.LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(run -> run.getValue() + " x " + run.getKey())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A month of whole vials; then 90 vials, which whole vials would put on 18 lines.
                "49502080693 | 90 | 6 x 875 in 15 ML",
                "49502080693 | 270 | 15 x 994 in 17.04 ML, 1 x 840 in 14.4 ML",
                // 90 days of albuterol: 398 vials are the most that are whole units and below the limit.
                "00487950125 | 1674 | 1 x 995 in 1194 ML, 1 x 400 in 480 ML",
                // Half a unit is left over: one line may round it up.
                "00487950125 | 1677 | 1 x 998 in 1197 ML, 1 x 400 in 480 ML",
                "00378705752 | 9000 | 2 x 945 in 4500 ML",
            })
    void takesTheLargestSharesThatLoseNothing(String ndc, String quantity, String expected) {
        assertEquals(expected, text(split(product(ndc), quantity, Rounding.UP_PER_LINE, 999)));
    }

    @Test
    void leavesAnItemWholeThatFitsALine() {
        assertEquals("1 x 999 in 17.125 ML", text(split(REVEFENACIN, "17.125", Rounding.UP_PER_LINE, 999)));
        assertEquals("1 x 5250 in 90 ML", text(split(REVEFENACIN, "90", Rounding.UP_PER_LINE, null)));
    }

    @Test
    void followsPayersThatRoundEachContainer() {
        DrugProduct albuterol = product("00487950125");
        assertEquals(
                "1 x 999 in 999 ML, 1 x 675 in 675 ML", text(split(albuterol, "1674", Rounding.UP_PER_CONTAINER, 999)));
    }

    @Test
    void splitsTheUnitsThatTheSupplierTookFromAnotherSource() {
        DrugProduct levalbuterol = product("00093414656");
        BigDecimal quantity = new BigDecimal("3000");
        List<LineAmount> lines = new LineSplit(policy(Rounding.UP_PER_LINE, 999))
                .of(
                        new CodedItem(levalbuterol.hcpcs(), null, levalbuterol),
                        new LineAmount(new BigDecimal("1260"), new NdcQuantity(quantity, NdcUnit.ML)));
        assertEquals("1 x 945 in 2250 ML, 1 x 315 in 750 ML", text(lines));
    }

    @Test
    void refusesToSplitWhereEverySplitChangesTheUnits() {
        Refused refused = assertThrows(
                Refused.class, () -> split(withFactor(Rational.of(1009, 3)), "30", Rounding.UP_PER_LINE, 999));
        assertEquals("units", refused.field());
        assertEquals(
                "10090 units of J7677 are more than the 999 of a line, and no split gives each line its own exact NDC quantity: give them as several items",
                refused.reason());
    }

    @Test
    void fillsLinesUpWhereNoProductIsKnown() {
        List<LineAmount> lines = new LineSplit(policy(Rounding.UP_PER_LINE, 999))
                .of(
                        new CodedItem(new HcpcsCode("J7613"), null, null),
                        new LineAmount(new BigDecimal("2100"), new NdcQuantity(new BigDecimal("1000"), NdcUnit.ML)));
        assertEquals("2 x 999 in 475.714 ML, 1 x 102 in 48.572 ML", text(lines));
    }

    @Test
    void fillsLinesUpWhereNothingWasDispensed() {
        List<LineAmount> lines = new LineSplit(policy(Rounding.UP_PER_LINE, 999))
                .of(new CodedItem(new HcpcsCode("A4216"), null, null), new LineAmount(new BigDecimal("999.5"), null));
        assertEquals("1 x 999 in null, 1 x 0.5 in null", text(lines));
    }

    @Provide
    Arbitrary<DrugProduct> products() {
        CodeBook codes = CodeBook.embedded();
        Arbitrary<DrugProduct> embedded = Arbitraries.of(Stream.of(
                        "J7605", "J7608", "J7611", "J7613", "J7614", "J7620", "J7626", "J7644", "J7677", "J7686",
                        "J2545")
                .flatMap(code -> codes.productsOf(new HcpcsCode(code), Given.DAY).stream())
                .toList());
        Arbitrary<DrugProduct> invented = Combinators.combine(
                        Arbitraries.longs().between(1, 90), Arbitraries.longs().between(1, 90))
                .as((units, size) -> withFactor(Rational.of(units, size)));
        return Arbitraries.oneOf(embedded, invented);
    }

    @Property
    void losesNothingAndLetsEachLineStandByItself(
            @ForAll("products") DrugProduct product,
            @ForAll @IntRange(min = 1, max = 900_000) int thousandths,
            @ForAll @IntRange(min = 100, max = 2000) int most) {
        BigDecimal quantity = BigDecimal.valueOf(thousandths, 3);
        BigDecimal units = units(product, quantity, Rounding.UP_PER_LINE);
        Assume.that(units.compareTo(BigDecimal.valueOf(50L * most)) <= 0);
        List<LineAmount> lines = split(product, quantity.toPlainString(), Rounding.UP_PER_LINE, most);
        assertEquals(0, units.compareTo(sum(lines.stream().map(LineAmount::units))));
        assertEquals(
                0,
                quantity.compareTo(
                        sum(lines.stream().map(line -> line.dispensed().value()))));
        lines.forEach(line -> assertStandsByItself(product, line, most));
    }

    private static void assertStandsByItself(DrugProduct product, LineAmount line, int most) {
        assertEquals(
                UnitVerdict.Kind.AGREE,
                UnitCheck.compare(
                                product,
                                line.dispensed().value(),
                                line.dispensed().unit(),
                                line.units(),
                                Rounding.UP_PER_LINE)
                        .kind());
        assertEquals(true, line.units().compareTo(BigDecimal.valueOf(most)) <= 0);
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

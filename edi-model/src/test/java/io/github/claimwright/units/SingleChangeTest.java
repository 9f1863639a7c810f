package io.github.claimwright.units;

import static io.github.claimwright.units.Products.BOOK;
import static io.github.claimwright.units.Products.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Takes a consistent line of every embedded product and changes one thing at a time: the check notices each change unless it
 * makes another consistent line. What is consistent is judged here by whole-number arithmetic of its own.
 */
class SingleChangeTest {
    private static final List<String> CHANGED_QUANTITIES = List.of("0.1", "0.5", "2", "3", "10", "1000");

    private static final Map<String, DrugProduct> PRODUCTS = BOOK.products().stream()
            .collect(Collectors.toMap(product -> product.ndc() + " " + product.hcpcs(), Function.identity()));

    /** One drug line. */
    private record Line(Ndc ndc, HcpcsCode code, BigDecimal quantity, NdcUnit unit, BigDecimal units) {}

    @Test
    void noticesEveryChangeOfTheNdc() {
        lines().forEach(line -> BOOK.products().stream()
                .map(DrugProduct::ndc)
                .distinct()
                .map(ndc -> new Line(ndc, line.code(), line.quantity(), line.unit(), line.units()))
                .forEach(SingleChangeTest::verdictIsRight));
    }

    @Test
    void noticesEveryChangeOfTheCode() {
        lines().forEach(line -> BOOK.hcpcs().stream()
                .map(entry -> new Line(line.ndc(), entry.code(), line.quantity(), line.unit(), line.units()))
                .forEach(SingleChangeTest::verdictIsRight));
    }

    @Test
    void noticesEveryChangeOfTheUnit() {
        lines().forEach(line -> Stream.of(NdcUnit.F2, NdcUnit.GR, NdcUnit.ME, NdcUnit.ML, NdcUnit.UN)
                .map(unit -> new Line(line.ndc(), line.code(), line.quantity(), unit, line.units()))
                .forEach(SingleChangeTest::verdictIsRight));
    }

    @Test
    void noticesEveryChangeOfTheQuantity() {
        lines().forEach(line -> quantities(line)
                .map(quantity -> new Line(line.ndc(), line.code(), quantity, line.unit(), line.units()))
                .forEach(SingleChangeTest::verdictIsRight));
    }

    @Test
    void noticesEveryChangeOfTheUnits() {
        lines().forEach(line -> {
            for (int units = 1; units <= 100; units++) {
                verdictIsRight(
                        new Line(line.ndc(), line.code(), line.quantity(), line.unit(), BigDecimal.valueOf(units)));
            }
        });
    }

    @Test
    void startsFromConsistentLinesOfEveryProduct() {
        assertEquals(BOOK.products().size(), lines().map(Line::ndc).distinct().count());
        assertTrue(lines().allMatch(SingleChangeTest::isAccepted));
    }

    private static Stream<Line> lines() {
        return BOOK.products().stream().map(SingleChangeTest::onePackage);
    }

    private static Line onePackage(DrugProduct product) {
        BigDecimal quantity = product.packageSize().toDecimal().orElseThrow();
        BigDecimal units =
                UnitCalculator.units(product, quantity, Rounding.UP_PER_LINE).units();
        return new Line(product.ndc(), product.hcpcs(), quantity, product.unit(), units);
    }

    private static Stream<BigDecimal> quantities(Line line) {
        return Stream.concat(
                CHANGED_QUANTITIES.stream().map(factor -> line.quantity().multiply(new BigDecimal(factor))),
                Stream.of(
                        line.quantity().add(BigDecimal.ONE),
                        line.units(),
                        line.quantity().subtract(new BigDecimal("0.001"))));
    }

    private static void verdictIsRight(Line line) {
        assertEquals(isConsistent(line), isAccepted(line), line::toString);
    }

    private static boolean isAccepted(Line line) {
        return BOOK.product(line.ndc(), line.code(), DAY)
                .map(product ->
                        UnitCheck.compare(product, line.quantity(), line.unit(), line.units(), Rounding.UP_PER_LINE))
                .map(verdict -> verdict.kind() == UnitVerdict.Kind.AGREE)
                .orElse(false);
    }

    /** Units are the least whole number not below quantity times factor, for a factor that some source supports. */
    private static boolean isConsistent(Line line) {
        return Optional.ofNullable(PRODUCTS.get(line.ndc() + " " + line.code()))
                .filter(product -> product.unit().equals(line.unit()))
                .filter(product -> factors(product).stream().anyMatch(factor -> isCeiling(line, factor)))
                .isPresent();
    }

    private static Set<String> factors(DrugProduct product) {
        Set<String> factors = new HashSet<>(Set.of(product.unitsPerNdcUnit().toString()));
        Optional.ofNullable(product.otherUnitsPerNdcUnit()).ifPresent(other -> factors.add(other.toString()));
        return factors;
    }

    private static boolean isCeiling(Line line, String factor) {
        String[] parts = (factor + "/1").split("/", -1);
        BigInteger scale = BigInteger.TEN.pow(line.quantity().scale());
        BigInteger product = line.quantity().unscaledValue().multiply(new BigInteger(parts[0]));
        BigInteger divisor = scale.multiply(new BigInteger(parts[1]));
        BigInteger ceiling = product.add(divisor).subtract(BigInteger.ONE).divide(divisor);
        return new BigDecimal(ceiling).compareTo(line.units()) == 0;
    }
}

package io.github.claimwright.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.order.DispensedProduct.Measure;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitCalculator;
import io.github.claimwright.units.UnitCheck;
import io.github.claimwright.units.UnitVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BillerPropertyTest {

    @Provide
    Arbitrary<DrugProduct> products() {
        return Arbitraries.of(Stream.of(
                        "J2545", "J7605", "J7608", "J7611", "J7613", "J7614", "J7620", "J7626", "J7631", "J7644",
                        "J7677", "J7682", "J7686", "Q4074")
                .flatMap(code -> CodeBook.embedded().productsOf(new HcpcsCode(code), Given.DAY).stream())
                .toList());
    }

    @Property(tries = 300)
    void billsExactlyWhatWasDispensedAndCharged(
            @ForAll("products") DrugProduct product,
            @ForAll @IntRange(min = 1, max = 250) int containers,
            @ForAll @IntRange(min = 0, max = 5_000_000) int cents) {
        BigDecimal charge = BigDecimal.valueOf(cents, 2);
        Billed billed =
                Given.medicare(ItemBuilder.drug(product.ndc().value(), String.valueOf(containers), Measure.CONTAINERS)
                        .charge(charge.toPlainString()));
        List<ServiceLine> lines = billed.claims().stream()
                .flatMap(claim -> claim.lines().stream())
                .toList();
        BigDecimal quantity = UnitCalculator.quantityOfContainers(product, containers)
                .toDecimal()
                .orElseThrow();
        assertEquals(List.of(), billed.refusals());
        assertEquals(new Money(charge), lines.stream().map(ServiceLine::charge).reduce(Money.ZERO, Money::plus));
        assertEquals(
                0, quantity.compareTo(sum(lines.stream().map(line -> line.drug().quantity()))));
        assertEquals(
                0,
                UnitCalculator.units(product, quantity, Rounding.UP_PER_LINE)
                        .units()
                        .compareTo(sum(lines.stream().map(line -> line.units().value()))));
        lines.forEach(line -> assertStandsByItself(product, line));
    }

    private static void assertStandsByItself(DrugProduct product, ServiceLine line) {
        assertEquals(
                UnitVerdict.Kind.AGREE,
                UnitCheck.compare(
                                product,
                                line.drug().quantity(),
                                line.drug().unit(),
                                line.units().value(),
                                Rounding.UP_PER_LINE)
                        .kind());
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package io.github.claimwright.units;

import static io.github.claimwright.units.Products.BOOK;
import static io.github.claimwright.units.Products.DAY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import io.github.claimwright.units.UnitVerdict.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes each mistake on a line of every embedded product and in several amounts: the check names the mistake, unless its
 * result happens to be another consistent line.
 */
class CauseTableTest {
    private static final List<Integer> PACKAGES = List.of(1, 4, 12);

    /** A line that says that so many whole packages went out. */
    private record Line(DrugProduct product, Dispensed dispensed, BigDecimal quantity, BigDecimal units) {
        static Line of(DrugProduct product, int packages) {
            Dispensed dispensed = Dispensed.packages(product, Rational.of(packages));
            BigDecimal quantity = decimal(dispensed.quantity());
            return new Line(product, dispensed, quantity, rounded(dispensed.units()));
        }

        UnitVerdict billed(Rational units) {
            return verdict(quantity, rounded(units));
        }

        UnitVerdict dispensing(Rational written) {
            return verdict(decimal(written), units);
        }

        UnitVerdict verdict(BigDecimal ndcQuantity, BigDecimal hcpcsUnits) {
            return UnitCheck.compare(
                    product,
                    ndcQuantity,
                    product.unit(),
                    hcpcsUnits,
                    Rounding.UP_PER_LINE,
                    BOOK.relatives(product, DAY));
        }
    }

    private static BigDecimal decimal(Rational number) {
        return number.toDecimal().orElseThrow();
    }

    private static BigDecimal rounded(Rational units) {
        return new BigDecimal(units.ceiling());
    }

    private static void onEveryProduct(Cause cause, BiConsumer<Line, List<UnitVerdict>> mistake) {
        int named = 0;
        for (DrugProduct product : BOOK.products()) {
            for (int packages : PACKAGES) {
                Line line = Line.of(product, packages);
                List<UnitVerdict> verdicts = new ArrayList<>();
                mistake.accept(line, verdicts);
                for (UnitVerdict verdict : verdicts) {
                    named += named(cause, line, verdict) ? 1 : 0;
                }
            }
        }
        assertTrue(named > 0, () -> cause + " was named for no product");
    }

    private static boolean named(Cause cause, Line line, UnitVerdict verdict) {
        boolean found = verdict.causes().stream().anyMatch(likely -> likely.cause() == cause);
        assertTrue(
                found || verdict.kind() != Kind.MISMATCH,
                () -> "%s is not named for %s: %s"
                        .formatted(cause, line.product().ndc(), verdict));
        return found;
    }

    @Test
    void vialsBilledForUnits() {
        onEveryProduct(
                Cause.BILLED_CONTAINERS,
                (line, verdicts) -> verdicts.add(line.billed(line.dispensed().containers())));
    }

    @Test
    void theNdcQuantityBilledForUnits() {
        onEveryProduct(
                Cause.BILLED_NDC_QUANTITY,
                (line, verdicts) -> verdicts.add(line.billed(line.dispensed().quantity())));
    }

    @Test
    void packagesBilledForUnits() {
        onEveryProduct(
                Cause.BILLED_PACKAGES,
                (line, verdicts) -> verdicts.add(line.billed(line.dispensed().packages())));
    }

    @Test
    void aDoseBilledForTheWholeAmount() {
        onEveryProduct(
                Cause.ONE_CONTAINER,
                (line, verdicts) -> verdicts.add(line.billed(line.product().unitsPerContainer())));
    }

    @Test
    void massBilledForUnits() {
        onEveryProduct(
                Cause.BILLED_MASS,
                (line, verdicts) -> measured(line).forEach(amount -> verdicts.add(line.billed(amount))));
    }

    /** The active amount in the measure of the code. */
    private static Stream<Rational> measured(Line line) {
        return line.product().counting().unit().asAmount().stream()
                .flatMap(unit -> line.dispensed().active().stream()
                        .map(amount -> amount.in(unit.measure()).value()));
    }

    @Test
    void theTotalMassDividedUnderACodeThatCountsContainers() {
        onEveryProduct(Cause.TOTAL_MASS, (line, verdicts) -> {
            if (line.product().counting().unit().upTo()) {
                measured(line)
                        .map(amount -> amount.dividedBy(
                                line.product().counting().unit().amount()))
                        .forEach(units -> verdicts.add(line.billed(units)));
            }
        });
    }

    @Test
    void vialsWrittenForTheNdcQuantity() {
        onEveryProduct(
                Cause.CONTAINERS_AS_QUANTITY,
                (line, verdicts) ->
                        verdicts.add(line.dispensing(line.dispensed().containers())));
    }

    @Test
    void packagesWrittenForTheNdcQuantity() {
        onEveryProduct(
                Cause.PACKAGES_AS_QUANTITY,
                (line, verdicts) ->
                        verdicts.add(line.dispensing(line.dispensed().packages())));
    }

    @Test
    void theSaltBilledForTheBase() {
        onEveryProduct(
                Cause.SALT_FOR_BASE,
                (line, verdicts) -> Optional.ofNullable(
                                line.product().counting().saltPerBase())
                        .ifPresent(ratio -> verdicts.add(
                                line.billed(line.dispensed().units().times(ratio)))));
    }

    @Test
    void decimalPointsThatSlip() {
        onEveryProduct(
                Cause.POWER_OF_TEN,
                (line, verdicts) -> Stream.of(10, 100, 1000)
                        .forEach(power -> verdicts.add(
                                line.billed(line.dispensed().units().times(power)))));
    }

    @Test
    void anotherStrengthOfTheCode() {
        onEveryProduct(
                Cause.OTHER_STRENGTH,
                (line, verdicts) -> relatives(line, true).forEach(other -> verdicts.add(line.billed(other))));
    }

    @Test
    void anotherFormOfTheDrug() {
        onEveryProduct(
                Cause.OTHER_FORM,
                (line, verdicts) -> relatives(line, false).forEach(other -> verdicts.add(line.billed(other))));
    }

    /** The units of the same quantity of other products that are counted alike. */
    private static Stream<Rational> relatives(Line line, boolean sameCode) {
        return BOOK.relatives(line.product(), DAY).stream()
                .filter(other -> other.hcpcs().equals(line.product().hcpcs()) == sameCode)
                .filter(other -> other.unit().equals(line.product().unit()))
                .filter(other -> other.countedByContainer() == line.product().countedByContainer())
                .map(other -> new Dispensed(other, line.dispensed().quantity()).units());
    }

    @Test
    void aQuantityCountedInAnotherUnit() {
        for (DrugProduct product : BOOK.products()) {
            Line line = Line.of(product, 4);
            Stream.of(NdcUnit.F2, NdcUnit.GR, NdcUnit.ME, NdcUnit.ML, NdcUnit.UN)
                    .filter(unit -> !unit.equals(product.unit()))
                    .map(unit -> UnitCheck.compare(product, line.quantity(), unit, line.units(), Rounding.UP_PER_LINE))
                    .forEach(verdict -> assertTrue(named(Cause.NDC_UNIT, line, verdict)));
        }
    }
}

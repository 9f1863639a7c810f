package io.github.claimwright.units;

import static io.github.claimwright.units.Steps.counted;
import static io.github.claimwright.units.Steps.number;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Amount;
import io.github.claimwright.model.Rational;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The mistakes that make HCPCS units and NDC quantity disagree, the most plausible first. Each says what a biller should
 * know when it would explain a line, and nothing otherwise. All but the first suppose that the quantity is counted in the
 * product's unit.
 */
public enum Cause {
    /** The quantity is counted in another unit than the product's. */
    NDC_UNIT(line -> Optional.of("the NDC quantity is counted in %s, but this product is counted in %s%s"
            .formatted(line.unit(), line.product().unit(), OtherUnit.mend(line)))),
    /** The HCPCS units count vials. */
    BILLED_CONTAINERS(line -> when(
            line.isBilled(line.line().containers()),
            () -> "the HCPCS units count the containers (%s), but one container is %s of %s"
                    .formatted(
                            number(line.line().containers()),
                            counted(line.product().unitsPerContainer(), "unit"),
                            line.product().hcpcs()))),
    /** The HCPCS units repeat the NDC quantity. */
    BILLED_NDC_QUANTITY(line -> when(
            line.isBilled(line.line().quantity()),
            () -> "the HCPCS units repeat the NDC quantity, but one %s is %s of %s"
                    .formatted(
                            line.product().unit(),
                            counted(line.product().unitsPerNdcUnit(), "unit"),
                            line.product().hcpcs()))),
    /** The HCPCS units count milligrams, or whatever the code counts, where one unit is more or less than one of them. */
    BILLED_MASS(line -> active(line)
            .filter(amount -> line.isBilled(amount.value()))
            .map(amount -> "the HCPCS units count the %s of active ingredient, but one unit of %s is %s"
                    .formatted(
                            amount,
                            line.product().hcpcs(),
                            line.product().counting().unit()))
            .findFirst()),
    /** The mass of all containers was divided by an "up to" amount. */
    TOTAL_MASS(line -> when(
            line.product().counting().unit().upTo() && active(line).anyMatch(amount -> isTotalOf(line, amount)),
            () -> "the HCPCS units divide the total mass by the unit, but %s counts each container by itself: %s each"
                    .formatted(line.product().hcpcs(), counted(line.product().unitsPerContainer(), "unit")))),
    /** The NDC quantity counts vials. */
    CONTAINERS_AS_QUANTITY(line ->
            shouldBe(line, Dispensed.containers(line.product(), line.line().quantity()), "containers")),
    /** The NDC quantity counts packages. */
    PACKAGES_AS_QUANTITY(line ->
            shouldBe(line, Dispensed.packages(line.product(), line.line().quantity()), "packages")),
    /** The HCPCS units count packages. */
    BILLED_PACKAGES(line -> when(
            line.line().packages().isInteger() && line.isBilled(line.line().packages()),
            () -> "the HCPCS units count the packages (%s), but one package is %s of %s"
                    .formatted(
                            number(line.line().packages()),
                            counted(line.product().unitsPerPackage(), "unit"),
                            line.product().hcpcs()))),
    /** The HCPCS units are those of one dose. */
    ONE_CONTAINER(line -> when(
            line.fits(Dispensed.containers(line.product(), Rational.ONE)),
            () -> "the HCPCS units are those of one container, but %s went out"
                    .formatted(counted(line.line().containers(), "container")))),
    /** The mass of the salt on the label was billed where the code counts the base. */
    SALT_FOR_BASE(line -> Optional.ofNullable(line.product().counting().saltPerBase())
            .filter(ratio -> line.isBilled(line.line().units().times(ratio)))
            .map(ratio -> "the HCPCS units count the salt, which weighs %s times the base that %s counts"
                    .formatted(number(ratio), line.product().hcpcs()))),
    /** The units are right for another strength under the same code. */
    OTHER_STRENGTH(line -> relative(line, true)
            .map(other -> "the HCPCS units fit another product of %s: %s, such as NDC %s"
                    .formatted(other.hcpcs(), other.strength(), other.ndc().hyphenated()))),
    /** The units are right for another form of the drug, such as the concentrate for the unit dose. */
    OTHER_FORM(line -> relative(line, false)
            .map(other -> "the HCPCS units are those of %s, which is another form of the drug (%s)"
                    .formatted(other.hcpcs(), other.strength()))),
    /** A decimal point slipped, or milligrams were taken for micrograms or grams. */
    POWER_OF_TEN(line -> Stream.of(10L, 100L, 1000L)
            .filter(power -> isShifted(line, Rational.of(power)) || isShifted(line, Rational.of(1, power)))
            .map("the HCPCS units are right but for a factor of %d: a decimal point, or mg for mcg or g"::formatted)
            .findFirst()),
    /** Each vial was rounded up by itself. */
    ROUNDED_EACH_CONTAINER(line -> when(
            line.explanation().filter(Rounding.UP_PER_CONTAINER::equals).isPresent(),
            () -> "each container was rounded up by itself, from %s"
                    .formatted(counted(line.product().unitsPerContainer(), "unit"))));

    @SuppressWarnings("ImmutableEnumChecker") // The functions capture nothing.
    private final Function<Comparison, Optional<String>> sentence;

    Cause(Function<Comparison, Optional<String>> sentence) {
        this.sentence = sentence;
    }

    /** What a biller should know, when this mistake would explain the line. */
    Optional<UnitVerdict.LikelyCause> of(Comparison line) {
        return sentence.apply(line).map(text -> new UnitVerdict.LikelyCause(this, text));
    }

    private static Optional<String> when(boolean suspected, Supplier<String> sentence) {
        return suspected ? Optional.of(sentence.get()) : Optional.empty();
    }

    private static Optional<String> shouldBe(Comparison line, Dispensed meant, String pieces) {
        return when(
                line.fits(meant),
                () -> "the NDC quantity counts %s: %s of them are %s %s"
                        .formatted(
                                pieces,
                                number(line.line().quantity()),
                                number(meant.quantity()),
                                line.product().unit()));
    }

    /** The active ingredient in the measure of the code, if the code counts one. */
    private static Stream<Amount> active(Comparison line) {
        return line.product().counting().unit().asAmount().stream()
                .flatMap(unit -> line.line().active().stream().map(amount -> amount.in(unit.measure())));
    }

    private static boolean isTotalOf(Comparison line, Amount amount) {
        return line.isBilled(
                amount.value().dividedBy(line.product().counting().unit().amount()));
    }

    /** Less than one unit would round to one, whatever the right units were: that shows nothing. */
    private static boolean isShifted(Comparison line, Rational factor) {
        Rational shifted = line.line().units().times(factor);
        return shifted.compareTo(Rational.ONE) >= 0 && line.isBilled(shifted);
    }

    private static Optional<DrugProduct> relative(Comparison line, boolean sameCode) {
        return line.relatives().stream()
                .filter(other -> other.hcpcs().equals(line.product().hcpcs()) == sameCode)
                .filter(other -> countsAlike(other, line.product()))
                .filter(other -> line.fits(new Dispensed(other, line.line().quantity())))
                .findFirst();
    }

    /** A code that counts vials would fit wherever vials were counted, which has a cause of its own. */
    private static boolean countsAlike(DrugProduct other, DrugProduct product) {
        return other.unit().equals(product.unit()) && other.countedByContainer() == product.countedByContainer();
    }
}

package io.github.claimwright.units;

import static io.github.claimwright.units.Steps.number;

import io.github.claimwright.model.Rational;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The mistakes that make HCPCS units and NDC quantity disagree, the most plausible first. */
public enum Cause {
    /** The quantity is counted in another unit than the product's. */
    NDC_UNIT(
            line -> !line.unit().equals(line.product().unit()),
            line -> "the NDC quantity is counted in %s, but this product is counted in %s"
                    .formatted(line.unit(), line.product().unit())),
    /** The NDC quantity counts vials. */
    CONTAINERS_AS_QUANTITY(
            line -> line.fits(line.quantity().times(line.product().containerSize())),
            line -> "the NDC quantity seems to count containers: %s containers of %s %s are %s %s"
                    .formatted(
                            number(line.quantity()),
                            number(line.product().containerSize()),
                            line.product().unit(),
                            number(line.quantity().times(line.product().containerSize())),
                            line.product().unit())),
    /** The NDC quantity counts packages. */
    PACKAGES_AS_QUANTITY(
            line -> line.fits(line.quantity().times(line.product().packageSize())),
            line -> "the NDC quantity seems to count packages: %s packages of %s %s are %s %s"
                    .formatted(
                            number(line.quantity()),
                            number(line.product().packageSize()),
                            line.product().unit(),
                            number(line.quantity().times(line.product().packageSize())),
                            line.product().unit())),
    /** The HCPCS units count vials. */
    BILLED_CONTAINERS(
            line -> line.billed(line.containers()),
            line -> "the HCPCS units seem to count containers, but one container is %s units of %s"
                    .formatted(
                            number(line.product().unitsPerContainer()),
                            line.product().hcpcs())),
    /** The HCPCS units repeat the NDC quantity. */
    BILLED_NDC_QUANTITY(
            line -> line.billed(line.quantity()),
            line -> "the HCPCS units seem to repeat the NDC quantity, but one %s is %s units of %s"
                    .formatted(
                            line.product().unit(),
                            number(line.product().unitsPerNdcUnit()),
                            line.product().hcpcs())),
    /** The HCPCS units are those of one vial. */
    ONE_CONTAINER(
            line -> line.fits(line.product().containerSize()),
            line -> "the HCPCS units are those of one container, not of the %s dispensed"
                    .formatted(number(line.containers()))),
    /** A decimal point slipped. */
    POWER_OF_TEN(
            line -> Powers.of(line).isPresent(),
            line -> "the HCPCS units are right but for a factor of %s: a decimal point, or mg for mcg"
                    .formatted(Powers.of(line).map(Rational::toString).orElse("ten")));

    private final Predicate<Comparison> suspected;
    private final Function<Comparison, String> sentence;

    Cause(Predicate<Comparison> suspected, Function<Comparison, String> sentence) {
        this.suspected = suspected;
        this.sentence = sentence;
    }

    /** What a biller should know, when this mistake would explain the line. */
    Optional<UnitVerdict.LikelyCause> of(Comparison line) {
        return suspected.test(line)
                ? Optional.of(new UnitVerdict.LikelyCause(this, sentence.apply(line)))
                : Optional.empty();
    }
}

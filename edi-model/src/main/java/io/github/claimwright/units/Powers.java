package io.github.claimwright.units;

import io.github.claimwright.model.Rational;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a slipped decimal point. */
final class Powers {
    private Powers() {}

    /** The power of ten between the right units and the billed ones, ten at least. */
    static Optional<Rational> of(Comparison line) {
        return Stream.of(10L, 100L, 1000L)
                .flatMap(power -> Stream.of(Rational.of(power), Rational.of(1, power)))
                .filter(power -> line.billed(line.exact().times(power)))
                .findFirst()
                .map(power -> power.compareTo(Rational.ONE) < 0 ? Rational.ONE.dividedBy(power) : power);
    }
}

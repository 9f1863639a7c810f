package io.github.claimwright.billing;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Cuts an NDC quantity into equal shares and a rest, so that the units of the parts are those of the whole.
 *
 * <p>A full line of 999 units seldom is a quantity that three decimals can write: 999 units of revefenacin are 17.125714…
 * mL. Cutting there would leave a last line whose units and quantity disagree by one. So the largest share is taken that
 * loses nothing: first among whole containers, then among thousandths of an NDC unit, and whole containers win unless they
 * take more lines. 30 vials of revefenacin (5,250 units) become six lines of five vials, 15 mL and 875 units; 90 vials
 * (15,750 units) would take 18 such lines and become 16, of 17.04 mL and 994 units and a last one of 14.4 mL and 840.
 */
final class EqualShares {
    private static final Rational THOUSANDTH = Rational.of(1, 1000);

    private final UnaryOperator<BigDecimal> units;
    private final BigDecimal most;

    /**
     * @param units the rounded HCPCS units of an NDC quantity
     * @param most the most units of one line
     */
    EqualShares(UnaryOperator<BigDecimal> units, int most) {
        this.units = units;
        this.most = BigDecimal.valueOf(most);
    }

    /** The quantities of the lines, as few as possible; empty when every split would change the units. */
    Optional<List<BigDecimal>> of(BigDecimal total, DrugProduct product) {
        return Stream.of(product.containerSize(), THOUSANDTH)
                .flatMap(grain -> largestShare(total, product.unitsPerNdcUnit(), grain).stream())
                .map(share -> cut(total, share))
                .min(Comparator.comparingInt(List::size));
    }

    private Optional<BigDecimal> largestShare(BigDecimal total, Rational factor, Rational grain) {
        return Stream.iterate(most, count -> count.signum() > 0, count -> count.subtract(BigDecimal.ONE))
                .map(count -> wholeGrains(Rational.of(count).dividedBy(factor), grain))
                .flatMap(Optional::stream)
                .filter(share -> losesNothing(total, share))
                .findFirst();
    }

    /** As much of a quantity as whole grains make; empty when that is nothing, or more than CTP04 can write. */
    private static Optional<BigDecimal> wholeGrains(Rational quantity, Rational grain) {
        return Rational.of(new BigDecimal(quantity.dividedBy(grain).floor()))
                .times(grain)
                .toDecimal()
                .filter(share -> share.signum() > 0 && share.scale() <= NdcQuantity.DECIMALS);
    }

    private boolean losesNothing(BigDecimal total, BigDecimal share) {
        BigDecimal ofShare = units.apply(share);
        BigDecimal ofRest = units.apply(rest(total, share));
        return fits(ofShare)
                && fits(ofRest)
                && ofShare.multiply(fullLines(total, share)).add(ofRest).compareTo(units.apply(total)) == 0;
    }

    private boolean fits(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(most) <= 0;
    }

    private static List<BigDecimal> cut(BigDecimal total, BigDecimal share) {
        List<BigDecimal> parts =
                new ArrayList<>(Collections.nCopies(fullLines(total, share).intValueExact(), share));
        parts.add(rest(total, share));
        return List.copyOf(parts);
    }

    /** What the last line takes: up to a whole share, never nothing. */
    private static BigDecimal rest(BigDecimal total, BigDecimal share) {
        return total.subtract(share.multiply(fullLines(total, share)));
    }

    private static BigDecimal fullLines(BigDecimal total, BigDecimal share) {
        return total.divide(share, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    }
}

package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rounds each whole piece (a container, a package) up to whole units, and what is left over once.
 *
 * @param size how many NDC units one piece of a product holds
 */
record PieceRounding(Function<DrugProduct, Rational> size) implements RoundingRule {

    @Override
    public BigDecimal units(DrugProduct product, Rational quantity) {
        Rational pieceSize = size.apply(product);
        BigInteger pieces = quantity.dividedBy(pieceSize).floor();
        Rational rest = quantity.minus(Rational.of(new BigDecimal(pieces)).times(pieceSize));
        return new BigDecimal(unitsOfPiece(product)
                .multiply(pieces)
                .add(rest.times(product.unitsPerNdcUnit()).ceiling()));
    }

    private BigInteger unitsOfPiece(DrugProduct product) {
        return size.apply(product).times(product.unitsPerNdcUnit()).ceiling();
    }

    @Override
    public Optional<QuantityRange> quantities(DrugProduct product, BigDecimal units) {
        return Rational.of(units).isInteger() && units.signum() > 0
                ? Optional.of(quantities(product, units.toBigIntegerExact()))
                : Optional.empty();
    }

    /** So many whole pieces, then more than the second last unit of the next piece and at most its last. */
    private QuantityRange quantities(DrugProduct product, BigInteger units) {
        BigInteger[] split = units.subtract(BigInteger.ONE).divideAndRemainder(unitsOfPiece(product));
        Rational pieceSize = size.apply(product);
        Rational whole = Rational.of(new BigDecimal(split[0])).times(pieceSize);
        Rational unit = Rational.ONE.dividedBy(product.unitsPerNdcUnit());
        Rational low = whole.plus(unit.times(Rational.of(new BigDecimal(split[1]))));
        Rational end = whole.plus(pieceSize);
        Rational high = low.plus(unit);
        return new QuantityRange(low, false, high.compareTo(end) < 0 ? high : end, true);
    }
}

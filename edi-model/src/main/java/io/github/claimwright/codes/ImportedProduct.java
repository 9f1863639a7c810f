package io.github.claimwright.codes;

import io.github.claimwright.model.Amount;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One drug product, put together from the crosswalk rows of its NDC and HCPCS code. */
final class ImportedProduct {
    /** Published factors are cut off after two decimals or more: closer than this they mean the same number. */
    private static final Rational TOLERANCE = Rational.of(1, 50);

    private final List<CrosswalkRow> rows;
    private final NdcUnit unit;
    private final BillingUnit billed;
    private final @Nullable DrugCounting counting;

    /**
     * What the embedded tables know of a HCPCS code.
     *
     * @param billed what one unit stands for
     * @param counting how the code counts; null when it is not known to be special
     */
    record Code(BillingUnit billed, @Nullable DrugCounting counting) {}

    ImportedProduct(List<CrosswalkRow> rows, NdcUnit unit, @Nullable Code code) {
        this.rows = rows;
        this.unit = unit;
        this.billed = code != null ? code.billed : BillingUnit.read(rows.get(0).dosage());
        this.counting = code == null ? null : code.counting;
    }

    /** The product; empty when the rows do not say how it is filled, or contradict its unit. */
    Optional<DrugProduct> product() {
        return rows.stream()
                .filter(this::isFilled)
                .findFirst()
                .filter(this::isCountable)
                .map(this::product);
    }

    private boolean isFilled(CrosswalkRow row) {
        CrosswalkRow.Packaging packaging = row.packaging();
        return packaging.itemSize() != null
                && packaging.items() > 0
                && (packaging.unitsPerItem() != null || row.factor() != null);
    }

    /** What is counted by the piece is one piece an item; what a code counts by containers has to say how many. */
    private boolean isCountable(CrosswalkRow row) {
        boolean pieces = !unit.equals(NdcUnit.UN) || size(row).equals(Rational.ONE);
        return pieces && (row.packaging().unitsPerItem() != null || !byContainer());
    }

    private boolean byContainer() {
        return billed.upTo() || (counting != null && counting.byContainer());
    }

    private DrugProduct product(CrosswalkRow row) {
        Rational factor = factor(row);
        Rational size = size(row);
        List<Amount> contents = billed.asAmount()
                .map(amount -> List.of(amount.times(factor.times(size))))
                .orElse(List.of());
        return new DrugProduct(
                row.ndc(),
                row.hcpcs(),
                label(row, contents, size),
                new DrugProduct.Packaging(unit, size, row.packaging().items(), container(size), contents),
                new DrugProduct.Counting(billed, byContainer(), counting == null ? null : counting.saltPerBase()),
                factor,
                otherFactor(row, factor),
                row.packaging().unitsPerPackage(),
                row.effective(),
                row.source());
    }

    private static Rational size(CrosswalkRow row) {
        Rational size = row.packaging().itemSize();
        return size == null ? Rational.ONE : size;
    }

    private static Rational factor(CrosswalkRow row) {
        Rational perItem = row.packaging().unitsPerItem();
        Rational stated = row.factor();
        return perItem != null ? perItem.dividedBy(size(row)) : stated != null ? stated : Rational.ONE;
    }

    private DrugProduct.Label label(CrosswalkRow row, List<Amount> contents, Rational size) {
        String strength = contents.isEmpty() ? row.dosage() : contents.get(0) + "/" + size + " " + unit;
        return new DrugProduct.Label(row.labeler(), row.name(), strength, DrugProduct.StrengthBasis.PUBLISHED_UNITS);
    }

    private Container container(Rational size) {
        return counting == null ? Container.NOT_KNOWN : counting.container(size);
    }

    /** What another crosswalk states, or the total of a row that contradicts itself. */
    private @Nullable Rational otherFactor(CrosswalkRow row, Rational factor) {
        return Stream.concat(
                        rows.stream().flatMap(other -> Optional.ofNullable(other.factor()).stream()),
                        ofTotal(row).stream())
                .filter(other -> !isClose(other, factor))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Rational> ofTotal(CrosswalkRow row) {
        return row.suspect() && row.packaging().unitsPerPackage() != null
                ? Optional.of(Rational.of(row.packaging().unitsPerPackage())
                        .dividedBy(size(row).times(row.packaging().items())))
                : Optional.empty();
    }

    private static boolean isClose(Rational other, Rational factor) {
        Rational difference = other.minus(factor);
        Rational apart = difference.signum() < 0 ? Rational.ZERO.minus(difference) : difference;
        return apart.compareTo(factor.times(TOLERANCE)) <= 0;
    }
}

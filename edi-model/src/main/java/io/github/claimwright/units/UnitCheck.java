package io.github.claimwright.units;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import io.github.claimwright.units.UnitVerdict.Kind;
import io.github.claimwright.units.UnitVerdict.LikelyCause;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether the HCPCS units and the NDC quantity of a drug line describe the same amount. */
public final class UnitCheck {
    private UnitCheck() {}

    /** Compares a line with its product alone: the longer form also looks at products that might have been meant. */
    public static UnitVerdict compare(
            DrugProduct product, BigDecimal ndcQuantity, NdcUnit unit, BigDecimal units, Rounding rounding) {
        return compare(product, ndcQuantity, unit, units, rounding, List.of());
    }

    /**
     * Compares the two sides of a line.
     *
     * @param product what the line says was dispensed, under the code it bills
     * @param ndcQuantity the NDC quantity (CTP04)
     * @param unit what the quantity counts (CTP05-1)
     * @param units the billed HCPCS units (SV104)
     * @param rounding how the payer wants fractions
     * @param relatives products that might have been meant instead: {@code CodeBook.relatives}
     */
    public static UnitVerdict compare(
            DrugProduct product,
            BigDecimal ndcQuantity,
            NdcUnit unit,
            BigDecimal units,
            Rounding rounding,
            List<DrugProduct> relatives) {
        Dispensed line = new Dispensed(product, Rational.of(ndcQuantity));
        return verdict(new Comparison(line, unit, units, rounding, relatives));
    }

    /**
     * The products under which a line would be right: for an NDC that no table lists, among the known products of the billed
     * code. None means that no known strength explains the line.
     */
    public static List<DrugProduct> fitting(
            List<DrugProduct> products, BigDecimal ndcQuantity, NdcUnit unit, BigDecimal units, Rounding rounding) {
        return products.stream()
                .filter(product ->
                        compare(product, ndcQuantity, unit, units, rounding).kind() == Kind.AGREE)
                .toList();
    }

    private static UnitVerdict verdict(Comparison line) {
        BigDecimal expected = expected(line);
        if (line.hasUnitOfProduct() && expected.compareTo(line.units()) == 0) {
            return new UnitVerdict(Kind.AGREE, line.line().units(), expected, line.rounding(), List.of());
        }
        Optional<Rounding> explanation = line.hasUnitOfProduct() ? line.explanation() : Optional.empty();
        if (explanation.isPresent() && isBelievable(explanation.get(), line)) {
            return verdict(line, expected, explanation.get());
        }
        return new UnitVerdict(Kind.MISMATCH, line.line().units(), expected, null, causes(line));
    }

    private static UnitVerdict verdict(Comparison line, BigDecimal expected, Rounding explanation) {
        Kind kind = explanation == line.rounding() ? Kind.AGREE : Kind.ROUNDING;
        return new UnitVerdict(kind, line.line().units(), expected, explanation, List.of());
    }

    /** Rounding piece by piece can be units off the line's total; another mistake that gives the same is likelier. */
    private static boolean isBelievable(Rounding explanation, Comparison line) {
        return explanation == line.rounding()
                || explanation.isPerLine()
                || causes(line).stream().allMatch(cause -> cause.cause() == Cause.ROUNDED_EACH_CONTAINER);
    }

    private static BigDecimal expected(Comparison line) {
        return line.rounding().units(line.product(), line.line().quantity());
    }

    private static List<LikelyCause> causes(Comparison line) {
        return line.hasUnitOfProduct()
                ? Arrays.stream(Cause.values())
                        .filter(cause -> cause != Cause.NDC_UNIT)
                        .flatMap(cause -> cause.of(line).stream())
                        .toList()
                : Cause.NDC_UNIT.of(line).stream().toList();
    }
}

package io.github.claimwright.codes;

import io.github.claimwright.model.Amount;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads {@code products.tsv}; what depends on the code alone comes from the tables of codes. */
final class ProductTable {
    /** In the column {@code contents}: the code counts more than one ingredient. */
    private static final String NO_SINGLE_INGREDIENT = "-";

    private final DatedTable<HcpcsCode, HcpcsEntry> codes;
    private final DatedTable<HcpcsCode, DrugCounting> countings;
    private final SourceTable sources;

    private ProductTable(
            DatedTable<HcpcsCode, HcpcsEntry> codes,
            DatedTable<HcpcsCode, DrugCounting> countings,
            SourceTable sources) {
        this.codes = codes;
        this.countings = countings;
        this.sources = sources;
    }

    static List<DrugProduct> embedded(
            DatedTable<HcpcsCode, HcpcsEntry> codes,
            DatedTable<HcpcsCode, DrugCounting> countings,
            SourceTable sources) {
        ProductTable table = new ProductTable(codes, countings, sources);
        return TableFile.read("products.tsv").map(table::product).toList();
    }

    private DrugProduct product(TableRow row) {
        HcpcsCode code = row.hcpcs("hcpcs");
        BillingUnit unit = Objects.requireNonNull(codes.always(code).get(0).unit());
        DrugCounting counting = countings.always(code).get(0);
        return new DrugProduct(
                new Ndc(row.text("ndc")),
                code,
                label(row),
                packaging(row, unit, counting),
                new DrugProduct.Counting(unit, counting.byContainer(), counting.saltPerBase()),
                row.rational("factor"),
                row.optionalRational("otherFactor"),
                row.optionalDecimal("published"),
                row.effective(),
                sources.of(row));
    }

    private static DrugProduct.Label label(TableRow row) {
        return new DrugProduct.Label(
                row.text("labeler"),
                row.text("name"),
                row.text("strength"),
                row.constant(DrugProduct.StrengthBasis.class, "strengthBasis"));
    }

    private static DrugProduct.Packaging packaging(TableRow row, BillingUnit unit, DrugCounting counting) {
        Rational size = row.rational("size");
        return new DrugProduct.Packaging(
                new NdcUnit(row.text("unit")),
                size,
                row.number("containers"),
                counting.container(size),
                contents(row, unit, size));
    }

    private static List<Amount> contents(TableRow row, BillingUnit unit, Rational size) {
        if (row.text("contents").equals(NO_SINGLE_INGREDIENT)) {
            return List.of();
        }
        return row.isEmpty("contents")
                ? List.of(unit.asAmount()
                        .orElseThrow()
                        .times(row.rational("factor").times(size)))
                : Arrays.stream(row.text("contents").split("\\|", -1))
                        .map(Amount::parse)
                        .toList();
    }
}

package io.github.claimwright.codes;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code products.tsv}. */
final class ProductTable {
    private ProductTable() {}

    static List<DrugProduct> embedded(SourceTable sources) {
        return TableFile.read("products.tsv").stream()
                .map(row -> product(row, sources))
                .toList();
    }

    private static DrugProduct product(TableRow row, SourceTable sources) {
        Rational factor = row.rational("factor");
        Rational size = row.rational("size");
        return new DrugProduct(
                new Ndc(row.text("ndc")),
                new HcpcsCode(row.text("hcpcs")),
                row.text("labeler"),
                row.text("name"),
                row.text("strength"),
                new NdcUnit(row.text("unit")),
                factor,
                size,
                row.number("containers"),
                row.flag("counted"),
                factor.times(size),
                row.constant(Container.class, "container"),
                row.optionalRational("otherFactor"),
                published(row),
                row.constant(DrugProduct.StrengthBasis.class, "strengthBasis"),
                row.effective(),
                sources.of(row));
    }

    private static @Nullable BigDecimal published(TableRow row) {
        return row.isEmpty("published") ? null : new BigDecimal(row.text("published"));
    }
}

package io.github.claimwright.validate.rules.product;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitVerdict;
import io.github.claimwright.validate.rule.Exemption;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of a service line, looked up once for all rules: it is kept with the line, which is judged with one
 * code book.
 */
final class LineFacts {
    /** Rules out what is asked of product, unit and containers. */
    static final Exemption ORDINARY_DRUG = LineFacts::isOrdinaryDrug;

    private final CodeBook codes;
    private final LineView line;
    private final List<DrugProduct> products;
    private final Optional<DrugProduct> product;
    private final Optional<CodedLine> coded;
    private final Optional<DrugLine> drug;
    private @Nullable Rounding lastRounding;
    private @Nullable UnitVerdict lastVerdict;
    private @Nullable Boolean inBrokenContainers;

    private LineFacts(LineView line, CodeBook codes) {
        this.codes = codes;
        this.line = line;
        LocalDate date = line.date().orElse(null);
        HcpcsCode code = line.code().orElse(null);
        this.products = date == null || line.ndc().isEmpty()
                ? List.of()
                : codes.products(line.ndc().get(), date);
        this.coded = date == null || code == null
                ? Optional.empty()
                : Optional.of(
                        new CodedLine(line, code, date, codes.hcpcs(code, date).orElse(null)));
        this.product = product(code);
        this.drug = product.isPresent() ? drug(product.get()) : Optional.empty();
    }

    private Optional<DrugLine> drug(DrugProduct of) {
        Optional<BigDecimal> quantity = line.ndcQuantity();
        Optional<NdcUnit> unit = line.ndcUnit();
        Optional<BigDecimal> units = line.units();
        return quantity.isPresent()
                        && unit.isPresent()
                        && units.isPresent()
                        && units.get().signum() > 0 // none are wrong by themselves
                ? Optional.of(new DrugLine(line, of, quantity.get(), unit.get(), units.get()))
                : Optional.empty();
    }

    private Optional<DrugProduct> product(@Nullable HcpcsCode code) {
        for (DrugProduct known : products) {
            if (known.hcpcs().equals(code)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    static LineFacts of(LoopNode loop, CodeBook codes) {
        LineFacts known = loop.concluded(LineFacts.class);
        return known == null ? loop.conclude(new LineFacts(LineView.of(loop), codes)) : known;
    }

    /** The product under the code that is billed. */
    Optional<DrugProduct> product() {
        return product;
    }

    /** The products of the line's NDC, one for each code it is billed with. */
    List<DrugProduct> products() {
        return products;
    }

    /** The line with what is known of its code. */
    Optional<CodedLine> coded() {
        return coded;
    }

    /** The line with its product. */
    Optional<DrugLine> drug() {
        return drug;
    }

    /**
     * Whether the NDC is that of a product of the code, which comes with an NDC, counted in the product's unit and in whole
     * containers: what else may be wrong are the units.
     */
    static boolean isOrdinaryDrug(LoopNode loop, CodeBook codes) {
        LineFacts facts = of(loop, codes);
        return facts.drug.isPresent()
                && facts.drug.get().isInUnitOfProduct()
                && !facts.isInBrokenContainers(facts.drug.get())
                && facts.coded.isPresent()
                && !StrayDrugIdentification.hasNoNdc(facts.coded.get());
    }

    /** Whether the line's quantity makes no whole containers, though the product is handed out in such. */
    boolean isInBrokenContainers(DrugLine of) {
        if (inBrokenContainers == null) {
            inBrokenContainers = WholeContainers.areBroken(of, codes);
        }
        return inBrokenContainers;
    }

    /** The verdict on the line's drug. */
    UnitVerdict verdict(DrugLine of, Rounding rounding) {
        UnitVerdict known = lastVerdict;
        if (known == null || lastRounding != rounding) {
            known = AgreedVerdicts.of(of, rounding, codes);
            lastRounding = rounding;
            lastVerdict = known;
        }
        return known;
    }
}

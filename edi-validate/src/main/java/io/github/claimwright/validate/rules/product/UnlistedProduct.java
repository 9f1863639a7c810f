package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.NdcUnit;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitCheck;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units and quantity of a product that no table lists fit some known product of its code. */
public final class UnlistedProduct {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-UNITS-UNLISTED")
            .level(PRODUCT)
            .warning()
            .at("2400", "SV104")
            .requires(
                    "Where no table lists the NDC, unit of measure, quantity and HCPCS units are those of some known product of the code")
            .because(
                    "Products of one code come in few strengths; a line that fits none of them most often has a wrong number.")
            .mend("Compute the units from the strength on the label, or import a crosswalk that lists the NDC.")
            .message("NDC %s is not listed, and %s units of %s for %s %s fit no known product of the code (%s)")
            .rejectedAs("A8", "476")
            .prevents("CO-16", "M53")
            .source("products of the CMS ASP NDC-HCPCS crosswalk; the conclusion is this project's own")
            .parameter("rounding", "UP_PER_LINE")
            .breachedBy(Check.around("2410", Check.unless(LineFacts.ORDINARY_DRUG, UnlistedProduct::judge)));

    private UnlistedProduct() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.of(loop, breaches.codes())
                .filter(line -> line.line().ndc().isPresent()
                        && LineProducts.of(line.line(), breaches.codes()).isEmpty())
                .ifPresent(line -> judge(line, breaches));
    }

    private static void judge(CodedLine line, Breaches breaches) {
        List<DrugProduct> products = breaches.codes().productsOf(line.code(), line.date());
        Optional<BigDecimal> quantity = line.line().ndcQuantity();
        Optional<NdcUnit> unit = line.line().ndcUnit().filter(NdcUnit::isOfGuide);
        Optional<BigDecimal> units = line.line().units();
        if (products.isEmpty() || quantity.isEmpty() || unit.isEmpty() || units.isEmpty()) {
            return;
        }
        Rounding rounding = Rounding.valueOf(breaches.parameter("rounding"));
        if (UnitCheck.fitting(products, quantity.get(), unit.get(), units.get(), rounding)
                .isEmpty()) {
            breaches.at(
                    line.service(),
                    4,
                    line.line().ndc().orElseThrow().hyphenated(),
                    X12Text.decimal(units.get()),
                    line.code(),
                    X12Text.decimal(quantity.get()),
                    unit.get(),
                    strengths(products));
        }
    }

    private static String strengths(List<DrugProduct> products) {
        return products.stream().map(DrugProduct::strength).distinct().collect(Collectors.joining(", "))
                + products.stream()
                        .map(product -> product.unit().code())
                        .distinct()
                        .collect(Collectors.joining(" or ", "; counted in ", ""));
    }
}

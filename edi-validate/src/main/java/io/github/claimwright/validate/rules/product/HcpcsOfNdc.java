package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Ndc;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The HCPCS code of a drug line is one that its NDC is billed with. */
public final class HcpcsOfNdc {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-HCPCS-NDC")
            .level(PRODUCT)
            .at("2400", "SV101")
            .requires("The HCPCS code of a drug line is one that its NDC is billed with")
            .because(
                    "Medicaid and commercial payers deny the line: code and product do not belong together (CARC 16, RARC M119).")
            .mend("Bill the code of the dispensed product, or correct the NDC.")
            .message("%s is not the code of NDC %s, which is billed as %s")
            .rejectedAs("A8", "218")
            .prevents("CO-16", "M119")
            .source("CMS ASP NDC-HCPCS crosswalk; payer NDC guides (Horizon NJ Health)")
            .breachedBy(Check.around("2410", Check.unless(LineFacts.ORDINARY_DRUG, HcpcsOfNdc::judge)));

    private HcpcsOfNdc() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        Optional<HcpcsCode> code = line.code();
        Optional<Ndc> ndc = line.ndc();
        if (code.isEmpty() || ndc.isEmpty() || line.date().isEmpty() || isStray(loop, breaches)) {
            return;
        }
        List<DrugProduct> products = LineProducts.of(line, breaches.codes());
        if (products.isEmpty()) {
            breaches.unclear("a crosswalk row for the NDC of a line");
        } else if (LineProducts.contradictCode(line, breaches.codes())) {
            breaches.atComponent(
                    line.service().orElseThrow(),
                    1,
                    2,
                    named(code.get(), line, breaches),
                    ndc.get().hyphenated(),
                    codes(products, line, breaches));
        }
    }

    /** A line for no drug carries no NDC at all, which has a rule of its own. */
    private static boolean isStray(LoopNode loop, Breaches breaches) {
        return CodedLine.of(loop, breaches.codes())
                .filter(StrayDrugIdentification::hasNoNdc)
                .isPresent();
    }

    private static String codes(List<DrugProduct> products, LineView line, Breaches breaches) {
        return products.stream()
                .map(DrugProduct::hcpcs)
                .distinct()
                .sorted()
                .map(code -> named(code, line, breaches))
                .collect(Collectors.joining(" or "));
    }

    /** The code with its name, which says unit dose, concentrate or compounded: the forms of one drug are mixed up most. */
    private static String named(HcpcsCode code, LineView line, Breaches breaches) {
        return line.date()
                .flatMap(date -> breaches.codes().hcpcs(code, date))
                .map(known -> "%s (%s)".formatted(code, known.name()))
                .orElse(code.value());
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Container;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.HcpcsEntry.Standing;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;

/** A drug from single-dose containers says whether some of it was discarded: JZ or JW. */
public final class WastageModifier {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-WASTAGE")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "From 2024 on, a line for a drug from single-dose containers carries JZ, or JW for what the pharmacy discarded")
            .because("Medicare returns the line as unprocessable without one of them.")
            .mend(
                    "JZ when nothing was discarded, which is the rule for vials that are handed out whole. Multi-dose containers take neither.")
            .message("%s comes in single-dose containers: the line needs %s for services on %s")
            .rejectedAs("A7", "453")
            .prevents("CO-4")
            .source(
                    "policy article A52466 (JZ from 2024-01-01, JW for pharmacies from 2025-01-01); Noridian revision summary of 2025-05-22")
            .breachedBy(WastageModifier::judge);

    private WastageModifier() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> isUnderPolicy(line, breaches.codes()))
                .filter(line -> line.line().areModifiersSound())
                .filter(line -> !line.carries("JZ") && !saysWaste(line, breaches.codes()))
                .ifPresent(line -> judge(line, breaches));
    }

    private static boolean isUnderPolicy(CodedLine line, CodeBook codes) {
        return line.isOfKind(Kind.DRUG)
                && line.isOfStanding(Standing.COVERED)
                && codes.policy(Policy.JZ_FOR_HOME_DRUGS, line.date()).isPresent();
    }

    /** JW stands on this line, or on one beside it for what was discarded. */
    private static boolean saysWaste(CodedLine line, CodeBook codes) {
        return line.ofClaim(codes).stream()
                .anyMatch(other -> other.carries("JW")
                        && other.code().equals(line.code())
                        && other.date().equals(line.date()));
    }

    private static void judge(CodedLine line, Breaches breaches) {
        List<DrugProduct> products = products(line, breaches.codes());
        if (products.isEmpty()) {
            return;
        }
        if (products.stream().allMatch(product -> product.container() == Container.SINGLE_DOSE)) {
            boolean mayDiscard = breaches.codes()
                    .policy(Policy.JW_FOR_PHARMACY_WASTE, line.date())
                    .isPresent();
            breaches.at(
                    line.service(),
                    1,
                    line.code(),
                    mayDiscard ? "JZ, or JW for what was discarded," : "JZ",
                    line.date());
        } else if (products.stream().noneMatch(product -> product.container() == Container.MULTI_DOSE)) {
            breaches.unclear("whether the container of a drug line holds one dose (JZ) or many");
        }
    }

    /** The line's product, or any product of its code where the line names none that is known. */
    private static List<DrugProduct> products(CodedLine line, CodeBook codes) {
        List<DrugProduct> named = line.line()
                .ndc()
                .flatMap(ndc -> codes.product(ndc, line.code(), line.date()))
                .map(List::of)
                .orElse(List.of());
        return named.isEmpty() ? codes.productsOf(line.code(), line.date()) : named;
    }
}

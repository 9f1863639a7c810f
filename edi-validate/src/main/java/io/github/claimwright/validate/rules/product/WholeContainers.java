package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Container;
import io.github.claimwright.model.Rational;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitVerdict;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.math.BigDecimal;

/** Single-dose drugs are dispensed in whole containers. */
public final class WholeContainers {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-WHOLE-CONTAINERS")
            .level(PRODUCT)
            .warning()
            .at("2400", "CTP04")
            .requires(
                    "The NDC quantity of a single-dose product makes whole vials or ampules, on one line or on all lines of the day together")
            .because(
                    "A pharmacy hands out whole vials; another quantity is most often a slip of the pen or a wrong vial size.")
            .mend("Multiply the number of vials by their size, and check that the NDC is the one on the box.")
            .message("%s %s of NDC %s make no whole number of containers of %s %s")
            .rejectedAs("A7", "724")
            .source("container sizes of the CMS ASP NDC-HCPCS crosswalk; the conclusion is this project's own")
            .breachedBy(Check.around("2410", Check.unless(LineFacts.ORDINARY_DRUG, WholeContainers::judge)));

    private WholeContainers() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        DrugLine.of(loop, breaches.codes())
                .filter(drug -> drug.isInUnitOfProduct() && !contradicts(drug, breaches))
                .filter(drug -> drug.isInBrokenContainers(breaches.codes()))
                .ifPresent(drug -> breaches.at(
                        drug.line().quantity().orElseThrow(),
                        4,
                        X12Text.decimal(drug.quantity()),
                        drug.unit(),
                        drug.product().ndc().hyphenated(),
                        drug.product().containerSize(),
                        drug.unit()));
    }

    /** Where units and quantity contradict each other, that is the finding. */
    private static boolean contradicts(DrugLine drug, Breaches breaches) {
        return drug.verdict(Rounding.UP_PER_LINE, breaches.codes()).kind() == UnitVerdict.Kind.MISMATCH;
    }

    /** Whether the line's quantity makes no whole containers of a product that is handed out in such. */
    static boolean areBroken(DrugLine drug, CodeBook codes) {
        return drug.product().container() == Container.SINGLE_DOSE
                && isBroken(drug, drug.quantity())
                && isBroken(drug, onAllLines(drug, codes));
    }

    private static boolean isBroken(DrugLine drug, BigDecimal quantity) {
        return !Rational.of(quantity).dividedBy(drug.product().containerSize()).isInteger();
    }

    /** One delivery may be split over several lines, where a payer limits the units of a line. */
    private static BigDecimal onAllLines(DrugLine drug, CodeBook codes) {
        LoopNode claim = drug.line().loop().parent();
        if (claim == null) {
            return drug.quantity();
        }
        return claim.children("2400").stream()
                .flatMap(loop -> DrugLine.of(loop, codes).stream())
                .filter(other -> other.product().equals(drug.product())
                        && other.line().date().equals(drug.line().date()))
                .map(DrugLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

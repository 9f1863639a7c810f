package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.model.Rational;
import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitVerdict;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.util.Optional;

/** HCPCS units are rounded as the payer rounds them. */
public final class UnitsRounding {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-UNITS-ROUNDING")
            .level(PRODUCT)
            .warning()
            .at("2400", "SV104")
            .requires(
                    "HCPCS units are rounded as the payer rounds them: once for the line, up, unless its profile says otherwise")
            .because(
                    "The payer recomputes the units and denies or corrects the line when its own rounding gives another number.")
            .mend("Bill the expected units, or set the payer's rounding in its profile.")
            .message("%s units of %s fit %s %s only when rounded %s; expected %s%s")
            .rejectedAs("A8", "476")
            .source(
                    "Medicare Claims Processing Manual, chapter 17, section 10 (round up); once per line is an inference")
            .parameter("rounding", "UP_PER_LINE")
            .breachedBy(Check.around("2410", UnitsRounding::judge));

    private UnitsRounding() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        Optional<DrugLine> drug = DrugLine.of(loop, breaches.codes()).filter(DrugLine::isInUnitOfProduct);
        if (drug.isEmpty()) {
            return;
        }
        if (drug.get().isInBrokenContainers(breaches.codes())) {
            return; // a quantity that no one hands out is wrong by itself
        }
        UnitVerdict verdict = drug.get().verdict(Rounding.valueOf(breaches.parameter("rounding")), breaches.codes());
        Rounding explanation = verdict.explainedBy();
        if (verdict.kind() == UnitVerdict.Kind.ROUNDING && explanation != null) {
            breaches.at(
                    drug.get().line().service().orElseThrow(),
                    4,
                    X12Text.decimal(drug.get().units()),
                    drug.get().product().hcpcs(),
                    X12Text.decimal(drug.get().quantity()),
                    drug.get().unit(),
                    explanation.words(),
                    X12Text.decimal(verdict.expectedUnits()),
                    unrounded(verdict));
        }
    }

    private static String unrounded(UnitVerdict verdict) {
        Rational exact = verdict.expectedUnrounded();
        return exact.equals(Rational.of(verdict.expectedUnits()))
                ? ""
                : ", from %s".formatted(exact.toDecimal().map(X12Text::decimal).orElse(exact.toString()));
    }
}

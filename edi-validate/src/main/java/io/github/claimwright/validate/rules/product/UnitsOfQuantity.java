package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.units.Rounding;
import io.github.claimwright.units.UnitVerdict;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.util.Optional;

/** HCPCS units and NDC quantity of a line describe the same amount of the product. */
public final class UnitsOfQuantity {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-UNITS")
            .level(PRODUCT)
            .at("2400", "SV104")
            .requires("HCPCS units and NDC quantity of a line describe the same amount of the dispensed product")
            .because(
                    "Medicaid and commercial payers deny the line or pay it wrongly; Medicare recovers what was overpaid.")
            .mend(
                    "Bill the units that the dispensed quantity makes, or correct the quantity; the units command shows each step.")
            .message("%s units of %s do not fit %s %s of NDC %s: expected %s%s")
            .rejectedAs("A8", "476")
            .prevents("CO-16", "M53", "CO-151")
            .source("policy article A52466 (billing units); CMS ASP NDC-HCPCS crosswalk; PDAC conversion factors")
            .parameter("rounding", "UP_PER_LINE")
            .breachedBy(Check.around("2410", UnitsOfQuantity::judge));

    private UnitsOfQuantity() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        Optional<DrugLine> drug = DrugLine.of(loop, breaches.codes()).filter(DrugLine::isInUnitOfProduct);
        if (drug.isEmpty()) {
            return;
        }
        UnitVerdict verdict = drug.get().verdict(Rounding.valueOf(breaches.parameter("rounding")), breaches.codes());
        if (verdict.kind() == UnitVerdict.Kind.MISMATCH) {
            report(drug.get(), verdict, breaches);
        }
    }

    private static void report(DrugLine drug, UnitVerdict verdict, Breaches breaches) {
        breaches.at(
                drug.line().service().orElseThrow(),
                4,
                X12Text.decimal(drug.units()),
                drug.product().hcpcs(),
                X12Text.decimal(drug.quantity()),
                drug.unit(),
                drug.product().ndc().hyphenated(),
                X12Text.decimal(verdict.expectedUnits()),
                cause(verdict));
    }

    private static String cause(UnitVerdict verdict) {
        return verdict.causes().isEmpty() ? "" : "; " + verdict.causes().get(0).sentence();
    }
}

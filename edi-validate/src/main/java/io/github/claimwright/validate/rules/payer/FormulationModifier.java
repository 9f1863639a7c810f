package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.codes.KModifierPolicy;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.product.LineProducts;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A unit-dose drug line at Medicare carries KO, KP or KQ exactly as its code asks. */
public final class FormulationModifier {
    private static final Set<String> FORMULATION = Set.of("KO", "KP", "KQ");

    /** The rule. */
    public static final Rule RULE = Rule.named("PAY-FORMULATION-MODIFIER")
            .level(PAYER)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "A drug line carries KO, KP or KQ as its code asks: KO on FDA-approved unit doses, none on concentrates, J7620, J2545 and Q4074")
            .because(
                    "Medicare denies a unit-dose line without it as an invalid code, and rejects KP and KQ on FDA-approved single drugs.")
            .mend("Write the modifier that the message names, or take the wrong one out.")
            .message("%s %s, but the line carries %s")
            .rejectedAs("A7", "453")
            .prevents("CO-4")
            .source("policy article A52466")
            .breachedBy(FormulationModifier::judge);

    private FormulationModifier() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        Optional<HcpcsEntry> entry = line.code()
                .flatMap(code -> line.date().flatMap(date -> breaches.codes().hcpcs(code, date)));
        // where the code is not that of the product, the code is wrong, and its modifier says nothing
        if (entry.isEmpty() || !line.areModifiersSound() || LineProducts.contradictCode(line, breaches.codes())) {
            return;
        }
        List<String> sent = line.modifiers().stream()
                .filter(FORMULATION::contains)
                .distinct()
                .toList();
        if (!fits(entry.get().kPolicy(), sent)) {
            breaches.at(
                    line.service().orElseThrow(),
                    1,
                    entry.get().code(),
                    demand(entry.get().kPolicy()),
                    sent.isEmpty() ? "none of them" : String.join(" and ", sent));
        }
    }

    private static boolean fits(KModifierPolicy policy, List<String> sent) {
        return switch (policy) {
            case REQUIRED_KO -> sent.equals(List.of("KO"));
            case REQUIRED_ANY -> sent.size() == 1;
            case FORBIDDEN -> sent.isEmpty();
            case NOT_KNOWN, NOT_APPLICABLE -> true;
        };
    }

    private static String demand(KModifierPolicy policy) {
        return switch (policy) {
            case REQUIRED_KO -> "needs KO alone";
            case REQUIRED_ANY -> "needs exactly one of KO, KP, KQ";
            case FORBIDDEN -> "takes none of KO, KP, KQ";
            case NOT_KNOWN, NOT_APPLICABLE -> "takes any";
        };
    }
}

package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;
import java.util.Set;

/** A nebulizer line at Medicare carries exactly one of KX, GA, GZ. */
public final class CoverageModifier {
    private static final Set<String> ATTESTING = Set.of("KX", "GA", "GZ", "GY");

    /** The rule. */
    public static final Rule RULE = Rule.named("PAY-COVERAGE-MODIFIER")
            .level(PAYER)
            .offByDefault()
            .at("2400", "SV101")
            .requires("A nebulizer, drug, accessory or dispensing fee line carries exactly one of KX, GA, GZ (or GY)")
            .because(
                    "Medicare rejects a line without any of them as incomplete, and one with several as unprocessable.")
            .mend(
                    "KX when all coverage criteria are met; else GA with a signed ABN on file, or GZ without one. Only the supplier can attest this.")
            .message("line for %s carries %s of KX, GA, GZ; exactly one is needed")
            .rejectedAs("A7", "453")
            .prevents("CO-16", "CO-4")
            .source("policy article A52466; Noridian modifier pages")
            .breachedBy(CoverageModifier::judge);

    private CoverageModifier() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        boolean underPolicy = line.code()
                .flatMap(code -> line.date().flatMap(date -> breaches.codes().hcpcs(code, date)))
                .isPresent();
        if (!underPolicy || !line.areModifiersSound()) {
            return;
        }
        List<String> attested =
                line.modifiers().stream().filter(ATTESTING::contains).distinct().toList();
        if (attested.size() != 1) {
            breaches.at(
                    line.service().orElseThrow(),
                    1,
                    line.code().orElseThrow(),
                    attested.isEmpty() ? "none" : String.join(" and ", attested));
        }
    }
}

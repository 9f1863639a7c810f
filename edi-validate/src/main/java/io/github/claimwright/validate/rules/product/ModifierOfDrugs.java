package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;
import java.util.Set;

/** Modifiers that speak of a drug stand on lines for drugs. */
public final class ModifierOfDrugs {
    private static final Set<String> OF_DRUGS = Set.of("KO", "KP", "KQ", "JW", "JZ", "JG", "TB");

    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-DRUG-MODIFIER")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV101")
            .requires("KO, KP, KQ, JW, JZ, JG and TB stand on lines for drugs only")
            .because("Medicare may reject the line: code and modifier do not belong together (CARC 4).")
            .mend("Take the modifier out, or move it to the line of the drug.")
            .message("%s speaks of a drug, but %s (%s) is none")
            .rejectedAs("A8", "453")
            .prevents("CO-4")
            .source("policy article A52466: what each of these modifiers says; the conclusion is this project's own")
            .breachedBy(ModifierOfDrugs::judge);

    private ModifierOfDrugs() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.of(loop, breaches.codes())
                .flatMap(CodedLine::entry)
                .filter(known -> known.kind() != Kind.DRUG)
                .ifPresent(known -> judge(LineView.of(loop), known, breaches));
    }

    private static void judge(LineView line, HcpcsEntry known, Breaches breaches) {
        List<String> stray =
                line.modifiers().stream().filter(OF_DRUGS::contains).toList();
        if (!stray.isEmpty()) {
            breaches.at(line.service().orElseThrow(), 1, String.join(" and ", stray), known.code(), known.name());
        }
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;

/** A dispensing fee stands on the claim of its drug. */
public final class FeeOfDrug {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-FEE-DRUG")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires("A dispensing fee (G0333, Q0513, Q0514) stands on the claim of an inhalation drug")
            .because("Medicare denies a fee without its drug; water and saline earn none.")
            .mend("Bill the fee on the claim of the drug that was dispensed.")
            .message("%s is a fee for dispensing a drug, but the claim bills no inhalation drug")
            .rejectedAs("A8", "454")
            .source("policy article A52466")
            .breachedBy(FeeOfDrug::judge);

    private FeeOfDrug() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> line.isOfKind(Kind.FEE))
                .filter(line -> NeededOnClaim.missing(line, breaches).isPresent())
                .filter(line -> Pairs.others(line, breaches.codes()).stream().noneMatch(FeeOfDrug::isDrugInDoubt))
                .filter(line -> !mayBeAnUnreadDrug(line, breaches.codes()))
                .ifPresent(line -> breaches.atComponent(line.service(), 1, 2, line.code()));
    }

    /** A drug with a code that is never paid has a finding of its own, and the fee falls with it. */
    private static boolean isDrugInDoubt(CodedLine line) {
        return line.isOfKind(Kind.DRUG) && !line.isDenialExpected();
    }

    /** A line without a readable code or day has a finding of its own; a drug of another month is on the claim all the same. */
    private static boolean mayBeAnUnreadDrug(CodedLine fee, CodeBook codes) {
        List<CodedLine> read = fee.ofClaim(codes);
        LoopNode claim = fee.line().loop().parent();
        return (claim != null && claim.children("2400").size() > read.size())
                || read.stream().anyMatch(line -> line.isOfKind(Kind.DRUG) && !line.isInMonthOf(fee));
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.KModifierPolicy;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** The drugs of one compounded vial: KP on the first, KQ on the others. */
public final class CompoundParts {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-COMPOUND-PARTS")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "Of the drugs in one compounded vial, the first carries KP and the others KQ, on one claim and day")
            .because("The payer cannot put the vial together, and denies the lines.")
            .mend("KP on the first drug, KQ on each other one; KO where the vial holds a single drug.")
            .message("%s carries %s, but no other line of %s carries %s")
            .rejectedAs("A7", "453")
            .prevents("CO-4")
            .source("policy article A52466 (unit dose with several drugs)")
            .breachedBy(CompoundParts::judge);

    private CompoundParts() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(CompoundParts::mayBePart)
                .filter(line -> isWholeClaimKnown(line, loop, breaches))
                .ifPresent(line -> {
                    judge(line, "KP", "KQ", breaches);
                    judge(line, "KQ", "KP", breaches);
                });
    }

    /** A line without code or date may be the missing part; it has a finding of its own. */
    private static boolean isWholeClaimKnown(CodedLine line, LoopNode loop, Breaches breaches) {
        LoopNode claim = loop.parent();
        return claim == null
                || line.ofClaim(breaches.codes()).size()
                        == claim.children("2400").stream()
                                .filter(CodedLine::hasRoom)
                                .count();
    }

    /** On other codes the modifier is wrong as such, which has a rule of its own. */
    private static boolean mayBePart(CodedLine line) {
        return line.entry()
                .filter(known -> known.kPolicy() != KModifierPolicy.REQUIRED_ANY)
                .isEmpty();
    }

    /** Of two parts that are dated on two days, the later line reports. */
    private static void judge(CodedLine line, String carried, String wanted, Breaches breaches) {
        boolean alone = line.carries(carried)
                && line.ofClaim(breaches.codes()).stream()
                        .noneMatch(other -> other.date().equals(line.date())
                                ? other.carries(wanted) || (other.carries(carried) && other.isBefore(line))
                                : other.carries(wanted) && line.isBefore(other));
        if (alone) {
            breaches.at(line.service(), 1, line.code(), carried, line.date(), wanted);
        }
    }
}

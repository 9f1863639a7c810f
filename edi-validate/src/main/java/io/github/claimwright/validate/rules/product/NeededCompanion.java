package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.Pairing;
import io.github.claimwright.codes.Pairing.Relation;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.Optional;

/** What works only with one device was supplied with it, now or before. */
public final class NeededCompanion {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-COMPANION")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "What works only with another item (water with a large-volume nebulizer, treprostinil and iloprost with their devices) follows that item")
            .because("Medicare covers it only together with the other item, and denies it without.")
            .mend("Bill the other item, check the code, or give the earlier deliveries with --history.")
            .message("%s needs one of %s, which neither this claim nor the history has: %s")
            .rejectedAs("A8", "454")
            .prevents("CO-50")
            .source("LCD L33370; that treprostinil and iloprost need their devices is inferred from the reverse")
            .breachedBy(NeededCompanion::judge);

    private NeededCompanion() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !line.isDenialExpected())
                .ifPresent(line -> Pairs.of(line, Relation.NEEDS, breaches.codes())
                        .filter(pairing ->
                                !Pairs.anyOf(Pairs.others(line, breaches.codes()), pairing.codes()::contains))
                        .forEach(pairing -> judge(line, pairing, breaches)));
    }

    /** One claim cannot show what was supplied before it. */
    private static void judge(CodedLine line, Pairing pairing, Breaches breaches) {
        Optional<Earlier> earlier = Earlier.of(line, breaches);
        if (earlier.isEmpty()) {
            breaches.unclear("earlier deliveries (--history), to see whether %s was supplied for %s"
                    .formatted(Pairs.list(pairing.codes()).replace(", ", " or "), line.code()));
        } else if (earlier.get().codes().noneMatch(pairing.codes()::contains)) {
            breaches.atComponent(line.service(), 1, 2, line.code(), Pairs.list(pairing.codes()), pairing.meaning());
        }
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Pairing.Relation;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.stream.Stream;

/** What is part of another item is not billed beside it. */
public final class IncludedItem {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-INCLUDED")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires("What is part of another item of the claim is not billed beside it")
            .because("Medicare denies it as unbundled.")
            .mend("Bill the whole or its parts, not both.")
            .message("%s is not paid beside %s: %s")
            .rejectedAs("A8", "526")
            .source("policy article A52466 (E0585)")
            .breachedBy(IncludedItem::judge);

    private IncludedItem() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !line.isDenialExpected())
                .ifPresent(line -> parts(line, breaches.codes())
                        .findFirst()
                        .ifPresent(part -> breaches.atComponent(
                                line.service(), 1, 2, line.code(), part.whole().code(), part.meaning())));
    }

    /** Whether the line is part of another line of the claim. */
    static boolean isPart(CodedLine line, CodeBook codes) {
        return parts(line, codes).findAny().isPresent();
    }

    private static Stream<Part> parts(CodedLine line, CodeBook codes) {
        return Pairs.others(line, codes).stream()
                .flatMap(whole -> Pairs.of(whole, Relation.INCLUDES, codes)
                        .filter(pairing -> pairing.codes().contains(line.code()))
                        .map(pairing -> new Part(whole, pairing.meaning())));
    }

    /**
     * What a line is part of.
     *
     * @param whole the line of the whole
     * @param meaning the rule in words
     */
    private record Part(CodedLine whole, String meaning) {}
}

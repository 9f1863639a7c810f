package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A provider or payer has one secondary number of each kind. */
public final class ReferenceTwice {
    private static final int OTHER_PAYER = 4;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-REFERENCE-TWICE")
            .level(SITUATIONAL)
            .at(
                    "2010AA|2010BB|2310A|2310B|2310C|2310D|2330B|2330C|2330D|2330E|2330F|2330G|2420A|2420B|2420C|2420D|2420E|2420F",
                    "REF01")
            .requires("A provider or payer has one secondary number of each kind, on lines one for each payer")
            .because("The receiver cannot tell which of the two counts, and rejects the claim.")
            .mend("Keep the number that the payer has issued.")
            .message("REF*%s is sent before in this loop")
            .rejectedAs("A7", "560")
            .source(
                    "IBM PH27570 (2010BB); public models of 005010X222A1 (2420A to 2420F); a warning for the billing provider, other payers and the providers of a claim, of which no source was seen")
            .breachedBy(Check.where("REF", ReferenceTwice::judge));

    private ReferenceTwice() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        judge(loop.segments("REF"), isCertain(loop) ? breaches : breaches.doubtful());
    }

    private static void judge(List<SegmentNode> numbers, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (SegmentNode number : numbers) {
            if (!seen.add(number.text(1) + '|' + number.text(OTHER_PAYER))) {
                breaches.at(number, 1, number.text(1));
            }
        }
    }

    private static boolean isCertain(LoopNode loop) {
        return loop.id().equals("2010BB") || loop.id().startsWith("2420");
    }
}

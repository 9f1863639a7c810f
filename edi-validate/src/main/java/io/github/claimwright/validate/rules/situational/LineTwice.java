package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A claim bills each service once. */
public final class LineTwice {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-LINE-TWICE")
            .level(SITUATIONAL)
            .warning()
            .at("2300", "SV101")
            .requires("A claim bills each service once")
            .because("The payer takes the second line for a duplicate and denies it.")
            .mend("Bill the units of both on one line, or say with a modifier why the service was done again.")
            .message("the line bills the same as line %s: code, modifiers, place, units and dates")
            .rejectedAs("A3", "78")
            .prevents("CO-18")
            .source("this project's own check")
            .breachedBy(LineTwice::judge);

    private LineTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        List<LoopNode> lines = claim.children("2400");
        if (lines.size() < 2) {
            return;
        }
        Map<String, LoopNode> seen = new HashMap<>();
        for (LoopNode line : lines) {
            LoopNode first = seen.putIfAbsent(service(line), line);
            if (first != null && line.segment("SV1").isPresent()) {
                breaches.at(line.segment("SV1").get(), 1, first.number());
            }
        }
    }

    /** What is billed; drugs of two products, and lines with an account of their own in a note, are two services. */
    private static String service(LoopNode line) {
        return text(line, "SV1", 1)
                + '|'
                + text(line, "SV1", 4)
                + '|'
                + text(line, "SV1", 5)
                + '|'
                + line.segment("DTP", "472").map(dtp -> dtp.text(3)).orElse("")
                + '|'
                + text(line, "NTE", 2)
                + '|'
                + line.child("2410")
                        .map(drug -> text(drug, "LIN", 3) + text(drug, "CTP", 4))
                        .orElse("");
    }

    private static String text(LoopNode loop, String tag, int element) {
        return loop.segment(tag).map(segment -> segment.text(element)).orElse("");
    }
}

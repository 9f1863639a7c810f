package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A claim bills each service once. */
public final class LineTwice {
    /** A claim has fifty at most; more are not compared one by one. */
    private static final int MOST_LINES = 50;

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
            .source(
                    "this project's own check; lines whose units together are above the limit are one delivery that was split")
            .parameter("most", "999")
            .breachedBy(LineTwice::judge);

    private LineTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        List<LoopNode> lines = claim.children("2400");
        if (lines.size() < 2 || !mayRepeat(lines)) {
            return;
        }
        Map<String, List<LoopNode>> services = new LinkedHashMap<>();
        for (LoopNode line : lines) {
            services.computeIfAbsent(service(line), none -> new ArrayList<>()).add(line);
        }
        services.values().stream()
                .filter(same -> same.size() > 1 && !isSplit(same, breaches.number("most")))
                .forEach(same -> report(same, breaches));
    }

    /** A quick look: most claims bill every service once. */
    private static boolean mayRepeat(List<LoopNode> lines) {
        if (lines.size() > MOST_LINES) {
            return true;
        }
        for (int i = 1; i < lines.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (isLike(lines.get(earlier), lines.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSame(SegmentNode one, SegmentNode other, int element) {
        return Arrays.equals(
                one.buffer(),
                one.start(element),
                one.end(element),
                other.buffer(),
                other.start(element),
                other.end(element));
    }

    private static boolean isLike(LoopNode one, LoopNode other) {
        LineView first = LineView.of(one);
        LineView second = LineView.of(other);
        return first.service().isPresent()
                && second.service().isPresent()
                && isSame(first.service().get(), second.service().get(), 4)
                && isSame(first.service().get(), second.service().get(), 1)
                && first.date().equals(second.date());
    }

    /** What is billed; drugs of two products, and lines with different notes, are two services. */
    private static String service(LoopNode line) {
        return String.join(
                "|",
                text(line, "SV1", 1),
                text(line, "SV1", 4),
                text(line, "SV1", 5),
                line.segment("DTP", "472").map(dtp -> dtp.text(3)).orElse(""),
                text(line, "NTE", 2),
                line.child("2410")
                        .map(drug -> text(drug, "LIN", 3) + text(drug, "CTP", 4))
                        .orElse(""));
    }

    private static String text(LoopNode loop, String tag, int element) {
        return loop.segment(tag).map(segment -> segment.text(element)).orElse("");
    }

    /** Whether one line would be too long for the payer. */
    private static boolean isSplit(List<LoopNode> same, int most) {
        BigDecimal units = same.stream()
                .flatMap(line -> line.segment("SV1").stream())
                .flatMap(sv1 -> sv1.decimal(4).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return units.compareTo(BigDecimal.valueOf(most)) > 0;
    }

    private static void report(List<LoopNode> same, Breaches breaches) {
        for (LoopNode line : same.subList(1, same.size())) {
            line.segment("SV1").ifPresent(sv1 -> breaches.at(sv1, 1, same.get(0).number()));
        }
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            .source(
                    "this project's own check; lines whose units together are above the limit are one delivery that was split")
            .parameter("most", "999")
            .breachedBy(LineTwice::judge);

    private LineTwice() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        List<LoopNode> lines = claim.children("2400");
        if (lines.size() < 2) {
            return;
        }
        long[] services = services(claim, lines);
        if (Repeated.isAny(services.clone())) {
            judge(lines, services, breaches);
        }
    }

    private static long[] services(LoopNode claim, List<LoopNode> lines) {
        long[] services = new long[lines.size()];
        for (int i = 0; i < services.length; i++) {
            services[i] = service(ClaimKeys.of(claim).service(i), lines.get(i));
        }
        return services;
    }

    private static void judge(List<LoopNode> lines, long[] services, Breaches breaches) {
        Map<Long, List<LoopNode>> byService = new LinkedHashMap<>();
        for (int i = 0; i < services.length; i++) {
            byService.computeIfAbsent(services[i], none -> new ArrayList<>(1)).add(lines.get(i));
        }
        for (List<LoopNode> same : byService.values()) {
            if (same.size() > 1 && !isSplit(same, breaches.number("most"))) {
                report(same, breaches);
            }
        }
    }

    /** What is billed, as a number; drugs of two products, and lines with different notes, are two services. */
    private static long service(long key, LoopNode line) {
        long service = ClaimKeys.mixed(key, line, "SV1", 5);
        service = ClaimKeys.mixed(service, line, "NTE", 2);
        Optional<LoopNode> drug = line.child("2410");
        return ClaimKeys.mixed(ClaimKeys.mixed(service, drug, "LIN", 3), drug, "CTP", 4);
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

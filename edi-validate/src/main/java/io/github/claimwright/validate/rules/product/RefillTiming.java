package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.DatedPolicy;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.validate.history.EarlierDelivery;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.time.LocalDate;
import java.util.Optional;

/** A refill is delivered when the supply before it is about to end. */
public final class RefillTiming {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-REFILL")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "DTP03")
            .requires(
                    "A refill is delivered no sooner than ten days before the supply of the earlier delivery ends (asked with --history)")
            .because("Medicare denies a refill that is delivered too soon.")
            .mend(
                    "Deliver and bill later; or correct the days' supply in the history, if the earlier delivery was for less.")
            .message("%s of %s lasts until %s: its refill is covered from %s on, not on %s")
            .rejectedAs("A8", "187")
            .prevents("CO-50", "CO-151")
            .source("LCD L33370: delivery no sooner than 10 calendar days before the end of the current supply")
            .breachedBy(RefillTiming::judge);

    private RefillTiming() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> line.isOfKind(Kind.DRUG) || line.isOfKind(Kind.SUPPLY))
                .filter(line -> !line.isDenialExpected())
                .ifPresent(line -> Earlier.of(line, breaches)
                        .flatMap(Earlier::last)
                        .ifPresent(last -> judge(line, last, breaches)));
    }

    private static void judge(CodedLine line, EarlierDelivery last, Breaches breaches) {
        Optional<Integer> ahead = breaches.codes()
                .policy(Policy.REFILL_DELIVERY_DAYS, line.date())
                .map(DatedPolicy::value);
        Optional<LocalDate> ends = last.supplyEnds();
        if (ends.isEmpty()) {
            breaches.unclear("the days' supply of an earlier delivery of " + line.code());
        } else if (ahead.isPresent() && line.date().isBefore(ends.get().minusDays(ahead.get()))) {
            report(line, last.date(), ends.get(), ahead.get(), breaches);
        }
    }

    private static void report(CodedLine line, LocalDate delivered, LocalDate ends, int ahead, Breaches breaches) {
        breaches.at(
                line.line().day().orElseThrow(), 3, line.code(), delivered, ends, ends.minusDays(ahead), line.date());
    }
}

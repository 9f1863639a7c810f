package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DatedPolicy;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;

/** No more than three months of supply are dispensed at once. */
public final class ThreeMonthSupply {
    private static final int NO_LIMIT = 1200;

    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-MONTHS-AT-ONCE")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV104")
            .requires(
                    "The units of a day are covered for three months at most, the longest supply that may be dispensed at once")
            .because(
                    "Medicare denies it: no more than three months may be dispensed at once, whatever the utilization.")
            .mend("Check the units; bill what is above with GA or GZ if it was dispensed.")
            .message("%s units of %s on %s: at most %d months may go out at once, which cover %s%s")
            .rejectedAs("A7", "476")
            .prevents("CO-50", "CO-151")
            .source("LCD L33370: refill requirements and maxima")
            .breachedBy(ThreeMonthSupply::judge);

    private ThreeMonthSupply() {}

    /** The longest supply at once for a day. */
    static int months(CodedLine line, CodeBook codes) {
        return codes.policy(Policy.MONTHS_AT_ONCE, line.date())
                .map(DatedPolicy::value)
                .orElse(NO_LIMIT);
    }

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !UnlikelyUnits.isBreachedOnDayOf(line, breaches.codes()))
                .flatMap(line -> MonthlyUse.of(line, breaches))
                .ifPresent(use -> judge(use, months(use.line(), breaches.codes()), breaches));
    }

    private static void judge(MonthlyUse use, int months, Breaches breaches) {
        if (use.passesMostOf(months)) {
            breaches.at(
                    use.line().service(),
                    4,
                    X12Text.decimal(use.total().including()),
                    use.codesTogether(),
                    use.line().date(),
                    months,
                    X12Text.decimal(use.most(months)),
                    use.besideWhat());
        }
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.UseMaximum;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.x12.X12Text;
import java.util.OptionalInt;

/** A line bills no more than Medicare covers for the months that it supplies. */
public final class CoverageMaximum {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-MAXIMUM")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV104")
            .requires(
                    "The units of a day stay within the most that the policy covers, for the months that the line says it supplies")
            .because("Medicare denies what is above the maximum as not reasonable and necessary.")
            .mend(
                    "Check the units. For a supply of two or three months say so in the line note (90-DAY SUPPLY); bill what is above the maximum with GA or GZ.")
            .message("%s units of %s on %s: at most %s are covered in %s%s")
            .rejectedAs("A7", "476")
            .prevents("CO-50", "CO-151", "CO-222", "N362")
            .source(
                    "LCD L33370, maxima of a month; that they multiply by the months of a longer supply is inferred, so a warning")
            .breachedBy(CoverageMaximum::judge);

    private CoverageMaximum() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !UnlikelyUnits.isBreachedOnDayOf(line, breaches.codes()))
                .flatMap(line -> MonthlyUse.of(line, breaches))
                .filter(use -> !use.passesMostOf(ThreeMonthSupply.months(use.line(), breaches.codes())))
                .ifPresent(use -> judge(use, breaches));
    }

    private static void judge(MonthlyUse use, Breaches breaches) {
        OptionalInt said = SupplyMonths.of(use.line(), breaches.codes());
        int months = said.orElse(1);
        if (use.passesMostOf(months)) {
            breaches.at(
                    use.line().service(),
                    4,
                    X12Text.decimal(use.total().including()),
                    use.codesTogether(),
                    use.line().date(),
                    X12Text.decimal(use.most(months)),
                    period(use.maximum(), months),
                    use.besideWhat());
        }
    }

    private static String period(UseMaximum maximum, int months) {
        return months > maximum.period().inMonths()
                ? months + " months"
                : maximum.period().toString();
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.DatedPolicy;
import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.codes.UseMaximum;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.validate.history.EarlierDelivery;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A dispensing fee follows the earlier one when its period is about to end. */
public final class FeeTiming {
    private static final long DAYS_OF_A_MONTH = 30;

    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-FEE-PERIOD")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "A dispensing fee is billed once for its period, G0333 once in a lifetime, and fees for twelve months in twelve (asked with --history)")
            .because(
                    "Medicare denies a fee whose period has been paid, and a first fee (G0333) to a patient who had inhalation drugs before.")
            .mend("Leave the fee out until its day; bill Q0513 or Q0514 instead of a second G0333.")
            .message("%s: %s")
            .rejectedAs("A8", "454")
            .source("policy article A52466; CGS, nebulizer drugs (fees)")
            .breachedBy(FeeTiming::judge);

    private FeeTiming() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.of(loop, breaches.codes())
                .filter(line -> line.isOfKind(Kind.FEE) && !line.isDenialExpected())
                .ifPresent(line -> Earlier.of(line, breaches)
                        .flatMap(earlier -> new Fees(line, earlier.deliveries(), breaches.codes()).objection())
                        .ifPresent(objection -> breaches.atComponent(line.service(), 1, 2, line.code(), objection)));
    }

    /**
     * The fees that were billed before a line.
     *
     * @param line the line of the fee
     * @param deliveries all that was delivered before
     * @param codes the tables
     */
    private record Fees(CodedLine line, List<EarlierDelivery> deliveries, CodeBook codes) {

        Optional<String> objection() {
            return firstAgain().or(this::tooSoon).or(this::tooMany);
        }

        private Optional<String> firstAgain() {
            return period(line.code())
                    .filter(period -> period.period().unit() == ChronoUnit.FOREVER)
                    .flatMap(first -> deliveries.stream()
                            .filter(delivery -> isFee(delivery) || isDrug(delivery))
                            .findFirst())
                    .map(before -> "it is for the first inhalation drug ever, but %s was billed on %s"
                            .formatted(before.code(), before.date()));
        }

        private Optional<String> tooSoon() {
            int ahead = codes.policy(Policy.FEE_REFILL_DAYS, line.date())
                    .map(DatedPolicy::value)
                    .orElse(0);
            return deliveries.stream()
                    .filter(this::isFee)
                    .reduce((earlier, later) -> later)
                    .filter(fee -> line.date().isBefore(ends(fee).minusDays(ahead)))
                    .map(fee -> "%s of %s pays for the time to %s: the next fee is covered from %s on"
                            .formatted(
                                    fee.code(), fee.date(), ends(fee), ends(fee).minusDays(ahead)));
        }

        private Optional<String> tooMany() {
            LocalDate yearAgo = line.date().minusYears(1);
            long months = deliveries.stream()
                            .filter(fee -> isFee(fee) && fee.date().isAfter(yearAgo))
                            .mapToLong(fee -> days(fee.code()) / DAYS_OF_A_MONTH)
                            .sum()
                    + days(line.code()) / DAYS_OF_A_MONTH;
            return codes.policy(Policy.FEE_MONTHS_A_YEAR, line.date())
                    .map(DatedPolicy::value)
                    .filter(most -> months > most)
                    .map(most -> "with it the fees of twelve months are for %d months, of which %d are covered"
                            .formatted(months, most));
        }

        private LocalDate ends(EarlierDelivery fee) {
            return fee.date().plusDays(days(fee.code()));
        }

        /** The days that a fee pays for; the first one pays for a month like the usual one. */
        private long days(HcpcsCode code) {
            return period(code)
                    .filter(period -> period.period().unit() == ChronoUnit.DAYS)
                    .map(period -> (long) period.period().length())
                    .orElse(DAYS_OF_A_MONTH);
        }

        private Optional<UseMaximum> period(HcpcsCode code) {
            return codes.maximum(code, Set.of(), line.date());
        }

        private boolean isFee(EarlierDelivery delivery) {
            return is(delivery, Kind.FEE);
        }

        private boolean isDrug(EarlierDelivery delivery) {
            return is(delivery, Kind.DRUG);
        }

        private boolean is(EarlierDelivery delivery, Kind kind) {
            return codes.hcpcs(delivery.code(), delivery.date())
                    .map(HcpcsEntry::kind)
                    .filter(kind::equals)
                    .isPresent();
        }
    }
}

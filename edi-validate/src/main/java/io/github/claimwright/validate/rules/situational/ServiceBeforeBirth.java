package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.time.LocalDate;

/** No service is dated before the patient's birth. */
public final class ServiceBeforeBirth {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-BIRTH-SERVICE")
            .level(SITUATIONAL)
            .at("2300", "DMG02")
            .requires("No service is dated before the patient's birth")
            .because("The payer denies the line, or cannot match the member.")
            .mend("Correct the birth date; or the service date, where other lines of the claim have a possible one.")
            .message("the service of %s is dated before the patient was born (DMG02)")
            .rejectedAs("A7", "158")
            .prevents("CO-14")
            .source("Stedi date-of-birth edit; CARC 14: birth date follows the date of service")
            .breachedBy(ServiceBeforeBirth::judge);

    private ServiceBeforeBirth() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        DaysOfPatient.birth(claim)
                .ifPresent(dmg -> dmg.date(2)
                        .filter(birth -> !isInFuture(birth, claim))
                        .ifPresent(birth -> DaysOfPatient.report(claim, dmg, 2, birth::isAfter, breaches)));
    }

    /** A birth after the day of the file has a finding of its own. */
    private static boolean isInFuture(LocalDate birth, LoopNode claim) {
        return claim.enclosing("ST")
                .flatMap(set -> set.segment("BHT"))
                .flatMap((SegmentNode bht) -> bht.date(4))
                .filter(birth::isAfter)
                .isPresent();
    }
}

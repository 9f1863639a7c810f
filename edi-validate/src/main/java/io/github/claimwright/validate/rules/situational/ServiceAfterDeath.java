package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.time.LocalDate;

/** No service begins after the patient's death. */
public final class ServiceAfterDeath {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-DEATH-SERVICE")
            .level(SITUATIONAL)
            .warning()
            .at("2300", "PAT06")
            .requires("No service begins after the patient's death")
            .because("The payer denies the line.")
            .mend("Correct the service date, or take the death date (PAT06) out.")
            .message("the service of %s begins after the patient's death date (PAT06)")
            .rejectedAs("A7", "159")
            .prevents("CO-13")
            .source("this project's own check; CARC 13: death date precedes the date of service")
            .breachedBy(ServiceAfterDeath::judge);

    private ServiceAfterDeath() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        DaysOfPatient.death(claim)
                .ifPresent(pat -> pat.date(6)
                        .filter(death -> !isBeforeBirth(death, claim))
                        .ifPresent(death -> DaysOfPatient.report(claim, pat, 6, death::isBefore, breaches)));
    }

    /** A death before the birth has a finding of its own. */
    private static boolean isBeforeBirth(LocalDate death, LoopNode claim) {
        return DaysOfPatient.birth(claim)
                .flatMap(dmg -> dmg.date(2))
                .filter(death::isBefore)
                .isPresent();
    }
}

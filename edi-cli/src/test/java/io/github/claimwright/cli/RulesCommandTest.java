package io.github.claimwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.validate.rules.RuleCatalog;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void listsEveryRule() {
        Run run = Run.of("rules");
        assertEquals(ExitCode.OK, run.exitCode());
        assertEquals(RuleCatalog.ALL.size(), run.out().lines().count());
    }

    @Test
    void showsTheWeightUnderAProfile() {
        assertTrue(Run.of("rules").out().contains("off      PAY-COVERAGE-MODIFIER"));
        assertTrue(Run.of("rules", "--profile", "medicare-dme").out().contains("error    PAY-COVERAGE-MODIFIER"));
    }

    @Test
    void explainsARule() {
        Run run = Run.of("explain", "PRD-UNITS");
        assertEquals(ExitCode.OK, run.exitCode());
        assertTrue(run.out().contains("Mend"), run.out());
        assertTrue(run.out().contains("277CA A8:476"), run.out());
    }

    @Test
    void findsTheRulesBehindAClaimStatus() {
        Run run = Run.of("explain", "A7:562:85");
        assertTrue(run.out().contains("COD-NPI "), run.out());
        assertTrue(run.out().contains("SIT-BILLING-NPI "), run.out());
    }

    @Test
    void suggestsTheNearestRule() {
        Run run = Run.of("explain", "PRD-UNIT");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("did you mean PRD-UNITS?"), run.err());
    }

    @Test
    void refusesAWeightThatIsNone() {
        Run run = Run.of("rules", "--rule", "PRD-UNITS=fatal");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("off, info, warning or error"), run.err());
    }

    @Test
    void refusesAnUnknownProfile() {
        Run run = Run.of("rules", "--profile", "medicare-dm");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("did you mean medicare-dme?"), run.err());
    }
}

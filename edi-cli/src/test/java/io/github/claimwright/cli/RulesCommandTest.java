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
    void findsTheRulesBehindADenial() {
        assertTrue(Run.of("explain", "CO-18").out().contains("SIT-LINE-TWICE "));
        assertTrue(Run.of("explain", "N264").out().contains("PAY-ORDERING-PROVIDER "));
    }

    @Test
    void findsTheRulesBehindACmsEdit() {
        assertTrue(Run.of("explain", "X222.351.2400.SV101-3.040").out().startsWith("SIT-MODIFIER-TWICE "));
    }

    @Test
    void aCodeThatNoRuleIsAnsweredWithIsAMistakeInTheCall() {
        Run run = Run.of("explain", "CO-999");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("CO-999"), run.err());
    }

    @Test
    void saysWhichLayerDecided() {
        String out = Run.of("explain", "PAY-PLACE", "--profile", "medicare-dme", "--rule", "PAY-PLACE=error")
                .out();
        assertTrue(out.contains("error under medicare-dme, decided by command line"), out);
        assertTrue(out.contains("65, decided by the rule itself"), out);
    }

    @Test
    void showsBadAndGoodExamples() {
        String out = Run.of("explain", "SIT-MODIFIER-TWICE").out();
        assertTrue(out.contains("Bad:"), out);
        assertTrue(out.contains("+ SV1*HC:E0570:RR:KH:KX:RR*18.5*UN*1***1:2"), out);
        assertTrue(out.contains("Good:"), out);
    }

    @Test
    void aRuleOfAProfileIsListedAndExplained() {
        String profile = "../fixtures/profiles/example-state-medicaid.profile";
        assertTrue(Run.of("rules", "--profile", profile).out().contains("error    STATE-RX-NUMBER"));
        assertTrue(
                Run.of("explain", "STATE-RX-NUMBER", "--profile", profile).out().contains("277CA A7:219"));
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

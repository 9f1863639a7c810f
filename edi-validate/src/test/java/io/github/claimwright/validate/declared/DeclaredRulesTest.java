package io.github.claimwright.validate.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredRulesTest {

    private static Rule rule(String... lines) throws DeclarationException {
        List<String> text = new ArrayList<>(List.of("[ACME-RULE]"));
        text.addAll(List.of(lines));
        return DeclaredRules.of(RuleTexts.read(text, 1).get(0), SnipLevel.PAYER);
    }

    @Test
    void whatIsLeftOutHasAStandard() throws DeclarationException {
        Rule rule = rule("at = 2300 CLM02", "when = CLM02 is less than 1", "message = {CLM02} is 100% too little");
        assertEquals(SnipLevel.PAYER, rule.level());
        assertEquals(Severity.ERROR, rule.severity());
        assertEquals("%s is 100%% too little", rule.message());
        assertEquals("2300", rule.loop());
        assertEquals("CLM02", rule.element());
    }

    @Test
    void everyFactCanBeSaid() throws DeclarationException {
        Rule rule = rule(
                "# a remark",
                "snip = 4",
                "at = 2300|2400 REF*G1.02",
                "when = REF*G1.02 matches X+",
                "weight = off warning",
                "requires = one",
                "because = two",
                "mend = three",
                "  and four",
                "message = five",
                "rejected as = A7:252",
                "prevents = CO-197, N54",
                "edits = X222.000.2300.REF02.010",
                "source = six");
        assertEquals(SnipLevel.SITUATIONAL, rule.level());
        assertEquals(Severity.WARNING, rule.severity());
        assertFalse(rule.active());
        assertEquals("2300|2400", rule.loop());
        assertEquals("REF02", rule.element());
        assertEquals("three and four", rule.mend());
        assertEquals("A7:252", rule.acknowledgment().claimStatus());
        assertEquals(List.of("CO-197", "N54"), rule.denials());
        assertEquals(List.of("X222.000.2300.REF02.010"), rule.edits());
        assertTrue(rule.loops().contains("2400"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    at = 2300 CLM02       | when = CLM02 exceeds 1                 | 3 | behind the place comes one of
                    at = 2300 CLM02       | when = CLM02 is less than              | 3 | something is to follow here
                    at = 2300 CLM02       | when = CLM02 is present now            | 3 | nothing follows here
                    at = 2300 CLM02       | when = CLM is 1                        | 3 | CLM is no element
                    at = 2300 CLM02       | when = CLM02 is less than much         | 3 | much is no place
                    at = 2300 CLM02       | when = DTP*439.03 is before yesterday  | 3 | yesterday is neither a place nor a date
                    at = 2300 CLM02       | when = DTP*439.03 lies more than a year | 3 | write it like
                    at = 2300 CLM02       | when = CLM01 matches [                 | 3 | is no regular expression
                    at = 2300 CLM02       | when = 2010ZZ/NM1 is absent            | 3 | the guide has no loop 2010ZZ
                    at = 2300 SV102       | when = CLM02 is present                | 2 | loop 2300 has no segment SV1
                    at = 2300             | when = CLM02 is present                | 2 | names a loop and a place
                    at = 2300 CLM02       | whenn = CLM02 is present               | 3 | did you mean when?
                    at = 2300 CLM02       | at = 2300 CLM02                        | 3 | says "at" twice
                    at = 2300 CLM02       | message                                | 3 | expected a line such as
                    at = 2300 CLM02       | mend = nothing                         | 1 | does not say "when = ..."
                    snip = 9              | at = 2300 CLM02                        | 2 | a number from 1 to 7
                    weight = heavy        | at = 2300 CLM02                        | 2 | a rule's weight is
                    once = often          | at = 2300 CLM02                        | 2 | or is left out
                    rejected as = soon    | at = 2300 CLM02                        | 2 | a rule is rejected as
                    """)
    void whatCannotBeReadIsNamedWithItsLine(String first, String second, int line, String message) {
        DeclarationException wrong = assertThrows(
                DeclarationException.class,
                () -> rule(first, second, "message = five", first.startsWith("at") ? "" : "when = CLM02 is present"));
        assertEquals(line, wrong.line());
        assertTrue(String.valueOf(wrong.getMessage()).contains(message), wrong.getMessage());
    }

    @Test
    void anIdIsOfCapitals() {
        assertThrows(DeclarationException.class, () -> RuleTexts.read(List.of("[acme]"), 7));
    }

    @Test
    void theFirstLineContinuesNothing() {
        assertThrows(DeclarationException.class, () -> RuleTexts.read(List.of("[ACME-RULE]", "  and more"), 7));
    }

    private static boolean isWorthAsking(String when, String... kinds) throws DeclarationException {
        Rule rule = rule("at = 2300 CLM02", "when = " + when, "message = five");
        Needs held = Needs.NONE;
        for (String kind : kinds) {
            String[] parts = kind.split("\\*", 2);
            Needs one = parts.length == 1 ? Needs.tag(kind) : Needs.kind(parts[0], parts[1]);
            held = new Needs(
                    held.tags() | one.tags(),
                    held.kinds() | one.kinds(),
                    held.sameKinds() | one.sameKinds(),
                    held.loops() | one.loops());
        }
        return Objects.requireNonNull(rule.check()).isWorthAsking(held);
    }

    @Test
    void aLoopThatCannotBreakTheRuleIsPassedOver() throws DeclarationException {
        assertFalse(isWorthAsking("REF*F8 is present and CLM05-3 is 1", "CLM", "REF*G1"));
        assertTrue(isWorthAsking("REF*F8 is present and CLM05-3 is 1", "CLM", "REF*F8"));
        assertFalse(isWorthAsking("PWK02 is AA", "PWK*OZ"), "the rule's own place");
        assertTrue(isWorthAsking("PWK02 is AA", "CLM", "PWK*OZ"));
        assertTrue(isWorthAsking("REF*F8 is absent and CLM05-3 is 7", "CLM"));
        assertTrue(isWorthAsking("2010BA/DMG02 is before 2020-01-01", "CLM"));
        assertFalse(isWorthAsking("2310E/NM1 is present", "CLM"), "a loop that is not there");
    }

    @Test
    void oneOfSeveralConditionsMakesItWorthAsking() throws DeclarationException {
        assertTrue(isWorthAsking("REF*F8 is present or CLM05-3 is 7", "CLM"));
        assertTrue(isWorthAsking("REF*F8 is present or REF*G1 is present", "CLM", "REF*G1"));
        assertFalse(isWorthAsking("REF*F8 is present or REF*G1 is present", "CLM", "REF*9F"));
    }

    @Test
    void aComparisonNeedsBothPlaces() throws DeclarationException {
        assertTrue(isWorthAsking("DTP*096.03 is before DTP*435.03", "CLM", "DTP*435", "DTP*096"));
        assertFalse(isWorthAsking("DTP*096.03 is before DTP*435.03", "CLM", "DTP*435"));
        assertFalse(isWorthAsking("DTP*096.03 is before DTP*435.03", "CLM", "DTP*096"));
    }
}

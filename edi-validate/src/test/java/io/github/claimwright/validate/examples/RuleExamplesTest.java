package io.github.claimwright.validate.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.Limited;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    @ParameterizedTest
    @CsvSource({"medicare, base", "medicare, medicare-dme", "commercial, commercial", "batch, base", "batch, medicaid"})
    void theBaseInterchangesAreValid(String base, String profile) throws IOException, ProfileException {
        ClaimValidator validator = new ClaimValidator(new Profiles(RuleCatalog.ALL).load(profile), CodeBook.embedded());
        assertEquals(List.of(), validator.validate(Examples.baseFile(base)).findings());
    }

    static Stream<Example> examples() {
        return Examples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theReportSaysWhatTheExampleSaysAndNothingElse(Example example) throws IOException, ProfileException {
        assertEquals(String.join("\n", example.expected()), String.join("\n", example.actual()), example::toString);
    }

    /** A long file is judged so: most rules are not asked where the values of a loop show that they are kept. */
    @ParameterizedTest
    @MethodSource("examples")
    void nothingElseIsFoundWhenRulesAreOnlyAskedWhereTheyMayBeBroken(Example example)
            throws IOException, ProfileException {
        ClaimValidator validator = example.validator();
        assertEquals(
                validator.validate("example", example.interchange()).findings(),
                Limited.closer(validator)
                        .validate("example", example.interchange())
                        .findings());
    }

    /** Of what it expects: that the report says just this is the question above. */
    @ParameterizedTest
    @MethodSource("examples")
    void anExampleShowsTheRuleOfItsFolder(Example example) {
        boolean broken = example.expected().stream().anyMatch(line -> line.contains(" " + example.rule() + " "));
        assertEquals(
                !example.isPass(),
                broken,
                () -> example + " must" + (example.isPass() ? " not" : "") + " break the rule " + example.rule());
    }

    static Stream<Rule> rules() {
        return RuleCatalog.ALL.stream().filter(rule -> Examples.isAsked(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExampleThatPassesAndOneThatFails(Rule rule) {
        List<Example> examples = Examples.of(rule.id());
        assertTrue(
                examples.stream().anyMatch(Example::isPass),
                () -> "write src/test/resources/examples/" + rule + "/pass-….txt");
        assertTrue(
                examples.stream().anyMatch(example -> !example.isPass()),
                () -> "write src/test/resources/examples/" + rule + "/fail-….txt");
    }

    @Test
    void everyExampleBelongsToARule() {
        assertEquals(
                List.of(),
                Examples.all().stream()
                        .filter(example -> RuleCatalog.find(example.rule()).isEmpty())
                        .toList());
    }

    @Test
    void everyExampleIsNamedAfterItsOutcome() {
        assertEquals(
                List.of(),
                Examples.all().stream()
                        .filter(example -> !example.name().matches("(pass|fail)-[a-z0-9-]+"))
                        .toList());
    }
}

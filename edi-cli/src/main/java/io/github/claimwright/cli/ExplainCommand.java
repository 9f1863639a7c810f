package io.github.claimwright.cli;

import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.Setting;
import io.github.claimwright.validate.rule.Acknowledgment;
import io.github.claimwright.validate.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright explain}: one rule in full, or the rules behind a code that a receiver answers with. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule (PRD-UNITS), or finds the rules behind a claim status (A7:562), a denial "
                + "(CO-16, M119) or a CMS edit (X222.351.2400.SV101-2.020).")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "A rule's id, a 277CA status, an adjustment reason or remark (CARC, RARC), or a CMS edit id.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Mixin
    private ProfileOption profileOption = new ProfileOption();

    @Override
    public Integer call() throws IOException {
        Profile profile = profileOption.profile();
        PrintWriter out = spec.commandLine().getOut();
        Optional<Predicate<Rule>> answeredBy = AnswerCode.read(id);
        if (answeredBy.isPresent()) {
            behind(profile, answeredBy.get()).forEach(rule -> out.println(rule.id() + "  " + rule.title()));
        } else {
            explain(ProfileOption.rule(id, profile), profile, out);
        }
        return ExitCode.OK;
    }

    private List<Rule> behind(Profile profile, Predicate<Rule> answered) {
        List<Rule> rules = profile.rules().stream().filter(answered).toList();
        if (rules.isEmpty()) {
            throw new CliException(ExitCode.USAGE, "no rule is known to be answered with " + id);
        }
        return rules;
    }

    private static void explain(Rule rule, Profile profile, PrintWriter out) throws IOException {
        Setting setting = profile.of(rule);
        out.println("%s (SNIP %d, %s)"
                .formatted(rule.id(), rule.level().number(), rule.level().title()));
        out.println(rule.title() + ".");
        out.println();
        field(out, "Why", rule.why());
        field(out, "Mend", rule.mend());
        field(out, "Where", place(rule));
        field(
                out,
                "Weight",
                "%s under %s, decided by %s"
                        .formatted(
                                RulesCommand.weight(setting.severity()), profile.name(), layer(setting.decidedBy())));
        setting.parameters()
                .forEach((name, value) -> field(
                        out,
                        "Setting",
                        "%s = %s, decided by %s".formatted(name, value, layer(setting.decidedBy(name)))));
        field(out, "Answered", acknowledged(rule.acknowledgment()));
        field(
                out,
                "Prevents",
                rule.denials().isEmpty() ? "no denial code is known" : String.join(", ", rule.denials()));
        if (!rule.edits().isEmpty()) {
            field(out, "CMS edit", String.join(", ", rule.edits()));
        }
        field(out, "Source", rule.source());
        RulePage.examples(rule).forEach(out::println);
    }

    private static String layer(String decidedBy) {
        return decidedBy.equals(Setting.DEFAULT) ? "the rule itself" : decidedBy;
    }

    private static void field(PrintWriter out, String name, String text) {
        out.println("%-9s %s".formatted(name, text));
    }

    private static String place(Rule rule) {
        if (rule.loop() == null) {
            return "found while the file is read";
        }
        return rule.loop().equals("*")
                ? "every loop, " + rule.element()
                : "loop %s, %s".formatted(rule.loop().replace("|", ", "), rule.element());
    }

    private static String acknowledged(Acknowledgment codes) {
        List<String> parts = Stream.of(
                        codes.ta1() == null ? "" : "TA1 " + codes.ta1(),
                        codes.syntaxCode() == null ? "" : "999 " + codes.syntaxCode(),
                        codes.claimStatus() == null ? "" : "277CA " + codes.claimStatus())
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "no code is known" : String.join(", ", parts);
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.Setting;
import io.github.claimwright.validate.rule.Acknowledgment;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimwright explain}: one rule in full, or the rules behind an acknowledgment code. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule (PRD-UNITS), or finds the rules behind an acknowledgment code (A7:562).")
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern CLAIM_STATUS = Pattern.compile("A\\d:\\d+(:.*)?");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "A rule's id, or a 277CA status such as A7:562.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Mixin
    private ProfileOption profileOption = new ProfileOption();

    @Override
    public Integer call() throws IOException {
        Profile profile = profileOption.profile();
        PrintWriter out = spec.commandLine().getOut();
        if (CLAIM_STATUS.matcher(id).matches()) {
            behind(id).forEach(rule -> out.println(rule.id() + "  " + rule.title()));
        } else {
            explain(ProfileOption.rule(id), profile, out);
        }
        return ExitCode.OK;
    }

    private static List<Rule> behind(String status) {
        List<Rule> rules = RuleCatalog.ALL.stream()
                .filter(rule -> rule.acknowledgment().claimStatus() != null
                        && (status + ":").startsWith(rule.acknowledgment().claimStatus() + ":"))
                .toList();
        if (rules.isEmpty()) {
            throw new CliException(ExitCode.USAGE, "no rule is reported as " + status);
        }
        return rules;
    }

    private static void explain(Rule rule, Profile profile, PrintWriter out) {
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
                                RulesCommand.weight(setting.severity()),
                                profile.name(),
                                setting.decidedBy().equals("default") ? "the rule itself" : setting.decidedBy()));
        setting.parameters().forEach((name, value) -> field(out, "Setting", name + " = " + value));
        field(out, "Answered", acknowledged(rule.acknowledgment()));
        field(out, "Source", rule.source());
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
                : "loop " + rule.loop() + ", " + rule.element();
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

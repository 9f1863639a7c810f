package io.github.claimwright.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimwright rules}: all rules and how a profile weighs them. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists all rules with their SNIP level and their weight under a profile.")
final class RulesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Mixin
    private ProfileOption profileOption = new ProfileOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Override
    public Integer call() throws IOException {
        Profile profile = profileOption.profile();
        PrintWriter out = spec.commandLine().getOut();
        if (format.equals("json")) {
            out.println(json(profile));
        } else {
            profile.rules().forEach(rule -> out.println(line(rule, profile)));
        }
        return ExitCode.OK;
    }

    private static String line(Rule rule, Profile profile) {
        return "%d  %-8s %-26s %s"
                .formatted(rule.level().number(), weight(profile.of(rule).severity()), rule.id(), rule.title());
    }

    static String weight(Optional<Severity> severity) {
        return severity.map(value -> value.name().toLowerCase(Locale.ROOT)).orElse("off");
    }

    private static ArrayNode json(Profile profile) {
        ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        for (Rule rule : profile.rules()) {
            ObjectNode node = rules.addObject();
            node.put("id", rule.id());
            node.put("snip", rule.level().number());
            node.put("weight", weight(profile.of(rule).severity()));
            node.put("defaultSeverity", rule.severity().name());
            node.put("requires", rule.title());
            node.put("source", rule.source());
            node.put("decidedBy", profile.of(rule).decidedBy());
            node.put("999", rule.acknowledgment().syntaxCode());
            node.put("277ca", rule.acknowledgment().claimStatus());
            rule.denials().forEach(node.putArray("prevents")::add);
            rule.edits().forEach(node.putArray("cmsEdits")::add);
        }
        return rules;
    }
}

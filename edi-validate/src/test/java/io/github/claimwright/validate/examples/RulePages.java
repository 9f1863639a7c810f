package io.github.claimwright.validate.examples;

import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of the rule catalog: an index by SNIP level, and a page for each rule with its examples. */
final class RulePages {
    private static final String MADE =
            "<!-- Made from the rule catalog and its examples: mvn -pl edi-validate -am test -Dupdate -->";

    private static final String INTRODUCTION = """
            Every rule by SNIP level. A profile weighs a rule with a line such as `BAL-CLAIM-TOTAL = warning` and sets a
            parameter with one such as `PAY-LINE-UNITS.most = 9999`; [profiles](profiles.md) says what else it can do. Ids are
            stable and never used again.

            ## Reading the examples

            Each rule has a page with examples. `base` names the valid interchange that an example changes, one of those in
            [`edi-validate/src/test/resources/examples/base`](../edi-validate/src/test/resources/examples/base), and
            `profile` the profile it is judged under, if not `base`; `cross-check` has StAEDI judge it too, `codes` imports the
            small code lists of `base/codes.tsv`. A line with `-` is taken out, one with `+` put in, one
            with a blank only shows the place. SE01 is counted again unless the example writes it. A line that ends in `\\`
            has no segment terminator; `{80 x A}` stands for 80 times A. Behind `!` stands the whole report: nothing else is
            found. The build checks every example.""";

    private final RuleFacts facts = new RuleFacts();

    RulePages() throws IOException, ProfileException {}

    /** All pages by their path below {@code docs}. */
    Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("rules.md", index());
        for (Rule rule : RuleCatalog.ALL) {
            pages.put("rules/" + rule.id() + ".md", page(rule));
        }
        return pages;
    }

    private String index() {
        List<String> lines = new ArrayList<>(List.of(MADE, "", "# Rules", "", INTRODUCTION));
        for (SnipLevel level : SnipLevel.values()) {
            lines.addAll(table(level));
        }
        return text(lines);
    }

    private List<String> table(SnipLevel level) {
        List<Rule> rules =
                RuleCatalog.ALL.stream().filter(rule -> rule.level() == level).toList();
        List<String> lines =
                new ArrayList<>(List.of("", "## SNIP %d: %s".formatted(level.number(), level.title()), ""));
        if (rules.isEmpty()) {
            lines.add("No rules yet.");
            return lines;
        }
        lines.add("| Rule | Requirement | Severity | On in profile | Acknowledged as | Parameters | Source |");
        lines.add("|---|---|---|---|---|---|---|");
        rules.forEach(rule -> lines.add(row(rule)));
        return lines;
    }

    private String row(Rule rule) {
        return "| [%s](rules/%s.md) | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        rule,
                        rule,
                        cell(rule.title()),
                        RuleFacts.severity(rule),
                        facts.profiles(rule),
                        RuleFacts.acknowledged(rule),
                        RuleFacts.parameters(rule),
                        cell(rule.source()));
    }

    private String page(Rule rule) {
        List<String> lines = new ArrayList<>(List.of(
                MADE,
                "",
                "# " + rule,
                "",
                rule.title() + ".",
                "",
                "| | |",
                "|---|---|",
                "| SNIP level | %d, %s |"
                        .formatted(rule.level().number(), rule.level().title()),
                "| Severity | %s |".formatted(RuleFacts.severity(rule)),
                "| On in profile | %s |".formatted(facts.profiles(rule)),
                "| Place | %s |".formatted(RuleFacts.place(rule)),
                "| Acknowledged as | %s |".formatted(orNone(RuleFacts.acknowledged(rule))),
                "| Prevents (CARC, RARC) | %s |".formatted(orNone(String.join(", ", rule.denials()))),
                "| CMS edit | %s |".formatted(orNone(String.join(", ", rule.edits()))),
                "| CMS-1500 box | %s |".formatted(orNone(RuleFacts.box(rule))),
                "| Parameters | %s |".formatted(orNone(RuleFacts.parameters(rule))),
                "| Source | %s |".formatted(cell(rule.source())),
                "",
                "**Why.** " + rule.why(),
                "",
                "**Mend.** " + rule.mend()));
        examples(lines, "Bad", rule, false);
        examples(lines, "Good", rule, true);
        lines.add("");
        lines.add("[How to read the examples](../rules.md#reading-the-examples)");
        return text(lines);
    }

    private static void examples(List<String> lines, String heading, Rule rule, boolean pass) {
        lines.add("");
        lines.add("## " + heading);
        for (Example example : Examples.of(rule.id())) {
            if (example.isPass() == pass) {
                lines.add("");
                lines.addAll(example.remarks());
                lines.addAll(fence(example));
            }
        }
    }

    private static List<String> fence(Example example) {
        List<String> lines = new ArrayList<>(List.of("", "```diff"));
        lines.addAll(example.shown());
        lines.add("```");
        return lines;
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}

package io.github.claimwright.validate.declared;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Nearest;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.RuleBuilder;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.LoopNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes rules of their texts. Everything is looked up once, when the rule is made. */
public final class DeclaredRules {
    private static final Pattern ANSWER = Pattern.compile("(?<category>A[0-9]):(?<status>[0-9]{1,3})"
            + "|IK304 (?<segment>I?[0-9]{1,2})|IK403 (?<element>I?[0-9]{1,2})|");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final List<String> NAMES = List.of(
            "snip",
            "at",
            "when",
            "requires",
            "because",
            "mend",
            "message",
            "weight",
            "once",
            "rejected as",
            "prevents",
            "edits",
            "source");

    private DeclaredRules() {}

    /**
     * The rules of a table that is part of the library.
     *
     * @param owner the class beside which the table is packed
     * @param table the table's file name
     * @throws IllegalStateException when it is not there or cannot be read: the library is broken
     */
    public static List<Rule> builtIn(Class<?> owner, String table, SnipLevel level) {
        try (InputStream in = owner.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is not in the jar");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return of(RuleTexts.read(text.lines().toList(), 1), level);
        } catch (DeclarationException wrong) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(table, wrong.line(), wrong.getMessage()), wrong);
        } catch (IOException broken) {
            throw new IllegalStateException(table + " cannot be read", broken);
        }
    }

    private static List<Rule> of(List<RuleText> texts, SnipLevel level) throws DeclarationException {
        List<Rule> rules = new ArrayList<>();
        for (RuleText text : texts) {
            rules.add(of(text, level));
        }
        return List.copyOf(rules);
    }

    /**
     * Makes a rule of its text.
     *
     * @param level the SNIP level when the text names none
     * @throws DeclarationException when it names what the guide does not have, or lacks a part
     */
    public static Rule of(RuleText text, SnipLevel level) throws DeclarationException {
        rejectUnknown(text);
        RuleText.Fact at = text.required("at");
        String[] parts = at.text().split(" ", 2);
        if (parts.length < 2) {
            throw new DeclarationException(
                    at.line(), "\"at\" names a loop and a place in it, such as: at = 2300 REF*F8");
        }
        Map<LoopDef, Check> checks = new LinkedHashMap<>();
        for (LoopDef loop : PlaceParser.loops(parts[0], parts[1], at.line())) {
            checks.put(loop, check(text, loop));
        }
        return described(text, level)
                .at(checks.keySet().stream().map(LoopDef::id).collect(Collectors.joining("|")), reference(parts[1]))
                .breachedBy(checks.size() == 1 ? checks.values().iterator().next() : inLoops(Map.copyOf(checks)));
    }

    private static Check inLoops(Map<LoopDef, Check> checks) {
        return new InLoops(checks);
    }

    /** A question that is put to each of several kinds of loops in its own way. */
    private record InLoops(Map<LoopDef, Check> checks) implements Check {
        @Override
        public void judge(LoopNode loop, Breaches breaches) {
            in(loop.definition()).judge(loop, breaches);
        }

        @Override
        public Check in(LoopDef loop) {
            return Objects.requireNonNull(checks.get(loop), "asked only in these loops");
        }
    }

    /** The element, or the segment with its qualifier: {@code CLM05-3}, {@code REF*F8}. */
    private static String reference(String place) {
        String inLoop = place.substring(place.lastIndexOf('/') + 1);
        int dot = inLoop.indexOf('.');
        return dot < 0 ? inLoop : inLoop.substring(0, inLoop.indexOf('*')) + inLoop.substring(dot + 1);
    }

    private static void rejectUnknown(RuleText text) throws DeclarationException {
        for (String name : text.facts().keySet()) {
            if (!NAMES.contains(name)) {
                throw new DeclarationException(
                        text.facts().get(name).line(),
                        "a rule says nothing called \"%s\"%s".formatted(name, Nearest.hint(name, NAMES)));
            }
        }
    }

    private static Check check(RuleText text, LoopDef loop) throws DeclarationException {
        RuleText.Fact at = text.required("at");
        RuleText.Fact when = text.required("when");
        RuleText.Fact message = text.required("message");
        Place place = new PlaceParser(loop, at.line())
                .parse(at.text().split(" ", 2)[1].strip());
        Place subject = place.seenFrom(place);
        ConditionParser parser = new ConditionParser(loop, subject, when.line());
        Condition breach = parser.parse(when.text());
        return new DeclaredCheck(
                subject,
                parser.asksForAbsence(),
                breach,
                once(text),
                Wording.parse(message.text(), loop, subject, message.line()));
    }

    private static boolean once(RuleText text) throws DeclarationException {
        Optional<RuleText.Fact> once = text.fact("once");
        if (once.isPresent() && !once.get().text().equals("in a claim")) {
            throw new DeclarationException(once.get().line(), "\"once\" says \"in a claim\", or is left out");
        }
        return once.isPresent();
    }

    private static RuleBuilder described(RuleText text, SnipLevel level) throws DeclarationException {
        String message = text.required("message").text();
        RuleBuilder rule = Rule.named(text.id())
                .level(level(text, level))
                .requires(text.text("requires")
                        .orElseGet(() -> message.replace("{", "").replace("}", "")))
                .because(text.text("because").orElse("The payer asks for it."))
                .mend(text.text("mend").orElse("Correct what the finding names."))
                .message(Wording.template(message))
                .source(text.text("source").orElse("the profile that declares it"))
                .prevents(list(text, "prevents"))
                .edits(list(text, "edits"));
        return weighed(acknowledged(rule, text), text);
    }

    private static RuleBuilder acknowledged(RuleBuilder rule, RuleText text) throws DeclarationException {
        RuleText.Fact code = text.fact("rejected as").orElse(new RuleText.Fact(text.line(), ""));
        Matcher found = ANSWER.matcher(code.text());
        if (!found.matches()) {
            throw new DeclarationException(
                    code.line(), "a rule is rejected as a claim status, A7:178, or as IK304 I6 or IK403 I13");
        }
        if (found.group("status") != null) {
            return rule.rejectedAs(found.group("category"), found.group("status"));
        }
        if (found.group("segment") != null) {
            return rule.segmentCode(found.group("segment"));
        }
        return found.group("element") == null ? rule : rule.elementCode(found.group("element"));
    }

    private static RuleBuilder weighed(RuleBuilder rule, RuleText text) throws DeclarationException {
        Optional<RuleText.Fact> weight = text.fact("weight");
        if (weight.isEmpty()) {
            return rule;
        }
        return switch (weight.get().text()) {
            case "error" -> rule;
            case "warning" -> rule.warning();
            case "off error" -> rule.offByDefault();
            case "off warning" -> rule.warning().offByDefault();
            default ->
                throw new DeclarationException(
                        weight.get().line(), "a rule's weight is error, warning, \"off error\" or \"off warning\"");
        };
    }

    private static SnipLevel level(RuleText text, SnipLevel standard) throws DeclarationException {
        Optional<RuleText.Fact> snip = text.fact("snip");
        if (snip.isEmpty()) {
            return standard;
        }
        return Arrays.stream(SnipLevel.values())
                .filter(level ->
                        String.valueOf(level.number()).equals(snip.get().text()))
                .findFirst()
                .orElseThrow(
                        () -> new DeclarationException(snip.get().line(), "the SNIP level is a number from 1 to 7"));
    }

    private static String[] list(RuleText text, String name) {
        return text.text(name).map(list -> COMMA.split(list, -1)).orElseGet(() -> new String[0]);
    }
}

package io.github.claimwright.validate.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the facts of a rule. A rule without check, title, message, mend or source is not made. */
public final class RuleBuilder {
    private final String id;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private List<String> denials = List.of();
    private List<String> edits = List.of();
    private @Nullable SnipLevel level;
    private Severity severity = Severity.ERROR;
    private boolean active = true;
    private @Nullable String loop;
    private @Nullable String element;
    private @Nullable String title;
    private @Nullable String why;
    private @Nullable String mend;
    private @Nullable String message;
    private @Nullable String source;
    private Acknowledgment acknowledgment = Acknowledgment.NONE;

    RuleBuilder(String id) {
        this.id = id;
    }

    /** The SNIP type. */
    public RuleBuilder level(SnipLevel value) {
        level = value;
        return this;
    }

    /** A breach is a warning: the source is not beyond doubt, or only some payers mind. */
    public RuleBuilder warning() {
        severity = Severity.WARNING;
        return this;
    }

    /** Off until a profile weighs it. */
    public RuleBuilder offByDefault() {
        active = false;
        return this;
    }

    /** Asked once for each loop of the kind; the element is where it looks first. */
    public RuleBuilder at(String loopId, String elementReference) {
        loop = loopId;
        element = elementReference;
        return this;
    }

    /** The requirement in one sentence, in the affirmative. */
    public RuleBuilder requires(String sentence) {
        title = sentence;
        return this;
    }

    /** What happens to a claim that breaks it. */
    public RuleBuilder because(String sentence) {
        why = sentence;
        return this;
    }

    /** What to do about a breach. */
    public RuleBuilder mend(String sentence) {
        mend = sentence;
        return this;
    }

    /** What a finding says, with {@code %s} for its values. */
    public RuleBuilder message(String template) {
        message = template;
        return this;
    }

    /** The TA1 note code. */
    public RuleBuilder ta1(String code) {
        acknowledgment = new Acknowledgment(code, null, null, null, null);
        return this;
    }

    /** The 999 code of the transaction set or group, such as {@code IK502 4}. */
    public RuleBuilder setCode(String code) {
        acknowledgment = new Acknowledgment(null, code, null, null, null);
        return this;
    }

    /** The 999 segment code (IK304). */
    public RuleBuilder segmentCode(String code) {
        acknowledgment = new Acknowledgment(null, null, code, null, null);
        return this;
    }

    /** The 999 element code (IK403). */
    public RuleBuilder elementCode(String code) {
        acknowledgment = new Acknowledgment(null, null, null, code, null);
        return this;
    }

    /** The 277CA claim status: category and status code. */
    public RuleBuilder rejectedAs(String category, String status) {
        acknowledgment = new Acknowledgment(null, null, null, null, category + ":" + status);
        return this;
    }

    /** The adjustment reasons and remarks (CARC, RARC) that a breach earns, such as {@code CO-16}, {@code M119}. */
    public RuleBuilder prevents(String... codes) {
        denials = List.of(codes);
        return this;
    }

    /** The ids of the CMS edits that ask the same. */
    public RuleBuilder edits(String... ids) {
        edits = List.of(ids);
        return this;
    }

    /** Where the requirement is written. */
    public RuleBuilder source(String text) {
        source = text;
        return this;
    }

    /** Something a profile can set, with its default. */
    public RuleBuilder parameter(String name, String defaultValue) {
        parameters.put(name, defaultValue);
        return this;
    }

    /** The rule, asked by this check. */
    public Rule breachedBy(Check check) {
        return build(check);
    }

    /** The rule, whose breaches the scanner or the guide engine finds on its way. */
    public Rule foundOnTheWay() {
        return build(null);
    }

    private Rule build(@Nullable Check check) {
        return new Rule(
                id,
                given(level, "level"),
                severity,
                active,
                loop,
                element,
                given(title, "requirement"),
                given(why, "reason"),
                given(mend, "mend"),
                given(message, "message"),
                acknowledgment,
                denials,
                edits,
                given(source, "source"),
                parameters,
                check);
    }

    private <T> T given(@Nullable T fact, String name) {
        if (fact == null) {
            throw new IllegalStateException("rule " + id + " has no " + name);
        }
        return fact;
    }
}

package io.github.claimwright.validate;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.history.DeliveryHistory;
import io.github.claimwright.validate.parse.GuideRules;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Exemption;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run over one file: asks the rules of each complete unit, and puts the findings in order. */
final class Judgment {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingLong(
                    (Finding finding) -> finding.location().segment())
            .thenComparingInt(finding -> finding.location().element())
            .thenComparingInt(finding -> finding.location().component())
            .thenComparing(finding -> finding.rule().id());

    private final Profile profile;
    private final CodeBook codes;
    private final @Nullable DeliveryHistory history;
    private final RulesByLoop rules;
    private final int most;
    private final Consumer<Finding> findings;
    private final List<Finding> pending = new ArrayList<>();
    private final SeenInSet seen = new SeenInSet();
    private final Map<SnipLevel, Set<String>> unclear = new EnumMap<>(SnipLevel.class);
    private final List<Questions<Answers>> questions;
    private final Exemptions exemptions;
    private @Nullable String claim;
    private long surplus;

    /** Keeps at most so many findings of one unit of the file. */
    Judgment(
            Profile profile,
            CodeBook codes,
            @Nullable DeliveryHistory history,
            RulesByLoop rules,
            int most,
            Consumer<Finding> findings) {
        this.profile = profile;
        this.codes = codes;
        this.exemptions = new Exemptions(codes);
        this.history = history;
        this.rules = rules;
        this.most = most;
        this.findings = findings;
        this.questions =
                Guide.professional().loops().stream().map(this::questions).toList();
    }

    /** A breach that the parser found on its way. The claim it belongs to is named when the claim is complete. */
    void found(Rule rule, Location location, Object... values) {
        profile.of(rule)
                .severity()
                .ifPresent(severity -> keep(new Finding(rule, severity, List.of(values), location, null)));
    }

    /** Asks the rules of a complete unit and of all loops in it. */
    void judge(LoopNode unit) {
        if (unit.parent() == null) { // the head of a transaction set
            seen.begin();
        }
        claim = ClaimName.of(unit);
        if (claim != null) {
            seen.claim();
            pending.replaceAll(finding -> ClaimName.on(finding, claim));
        }
        Doubts.mark(unit, pending);
        ask(unit);
        flush();
    }

    Map<SnipLevel, Set<String>> unclear() {
        return unclear;
    }

    /** Hands over what was found, at the end of the file too. */
    void flush() {
        pending.sort(BY_PLACE);
        if (surplus > 0) {
            sayHowManyMore();
        }
        pending.forEach(findings);
        pending.clear();
    }

    private void ask(LoopNode loop) {
        List<Answers> asked = Doubts.isNameless(loop)
                ? List.of()
                : questions.get(loop.definition().index()).to(loop);
        exemptions.begin();
        for (int i = 0; i < asked.size(); i++) {
            Answers answers = asked.get(i);
            if (!exemptions.hold(answers.exemption, loop)) {
                answers.active.check().judge(loop, answers);
            }
        }
        List<LoopNode> children = loop.children();
        for (int i = 0; i < children.size(); i++) {
            ask(children.get(i));
        }
    }

    private Questions<Answers> questions(LoopDef loop) {
        return new Questions<>(
                rules.in(loop).stream()
                        .map(active -> new Answers(active, Severity.ERROR))
                        .toList(),
                asked -> asked.active.check(),
                rules.many());
    }

    /** Keeps a finding, or counts it when the claim has too many. */
    private void keep(Finding finding) {
        if (pending.size() < most) {
            pending.add(finding);
        } else {
            surplus++;
        }
    }

    private void sayHowManyMore() {
        profile.of(GuideRules.FINDINGS).severity().ifPresent(severity -> {
            Finding last = pending.get(pending.size() - 1);
            List<Object> values = List.of(pending.size(), surplus);
            pending.add(new Finding(GuideRules.FINDINGS, severity, values, last.location(), last.claim()));
        });
        surplus = 0;
    }

    /** Takes the breaches of one rule in one loop. */
    private final class Answers implements Breaches {
        private final RulesByLoop.Active active;
        private final Severity worst;
        private final @Nullable Exemption exemption;
        private @Nullable String lastUnclear;
        private @Nullable Keys keys;

        Answers(RulesByLoop.Active active, Severity worst) {
            this.active = active;
            this.worst = worst;
            this.exemption = active.check().exemption();
        }

        @Override
        public void at(SegmentNode segment, int element, Object... values) {
            add(segment.location(element, 0), values);
        }

        @Override
        public void atComponent(SegmentNode segment, int element, int component, Object... values) {
            add(segment.location(element, component), values);
        }

        @Override
        public void missing(LoopNode loop, String tag, int element, Object... values) {
            if (loop.segments().isEmpty()) {
                return; // all of the loop but what is inside of it was lost, which has a finding of its own
            }
            Location missing = Gap.in(loop, tag, element);
            if (pending.stream().noneMatch(earlier -> Silence.mayBe(earlier, missing, loop))) {
                add(missing, values);
            }
        }

        @Override
        public Breaches doubtful() {
            return new Answers(active, Severity.WARNING);
        }

        @Override
        public String parameter(String name) {
            String value = active.setting().parameters().get(name);
            if (value == null) {
                throw new IllegalArgumentException("rule " + active.rule() + " has no " + name);
            }
            return value;
        }

        @Override
        public Optional<DeliveryHistory> history() {
            return Optional.ofNullable(history);
        }

        @Override
        public boolean seenBefore(long key) {
            keys = keys == null ? seen.of(active.rule().id()) : keys;
            return !keys.add(key);
        }

        @Override
        public int claim() {
            return seen.claims();
        }

        @Override
        public CodeBook codes() {
            return codes;
        }

        @Override
        public void unclear(String what) {
            if (!what.equals(lastUnclear)) { // most rules say the same of each line
                unclear.computeIfAbsent(active.rule().level(), level -> new TreeSet<>())
                        .add(what);
                lastUnclear = what;
            }
        }

        private void add(Location location, Object... values) {
            Severity weighed = active.setting().severity().orElseThrow();
            Severity severity = weighed.compareTo(worst) > 0 ? worst : weighed;
            Finding finding = new Finding(active.rule(), severity, List.of(values), location, claim);
            pending.removeIf(earlier -> Silence.yields(earlier, finding) || Silence.outweighs(finding, earlier));
            if (pending.stream().noneMatch(earlier -> Silence.covers(earlier, finding))) {
                keep(finding);
            }
        }
    }
}

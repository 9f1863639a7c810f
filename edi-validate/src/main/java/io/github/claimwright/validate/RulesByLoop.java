package io.github.claimwright.validate;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.Setting;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that a profile has on, by the loop in which they are asked. */
final class RulesByLoop {
    /**
     * A rule that is on.
     *
     * @param rule the rule
     * @param setting how the profile sets it
     * @param check its question in the loop
     */
    record Active(Rule rule, Setting setting, Check check) {}

    /** To look at a loop's values closely pays when many loops are alike. */
    private static final int MANY = 32;

    private final List<List<Active>> byLoop;
    private final Set<SnipLevel> levels;
    private final int many;

    private RulesByLoop(RulesByLoop other, int many) {
        this.byLoop = other.byLoop;
        this.levels = other.levels;
        this.many = many;
    }

    RulesByLoop(Profile profile) {
        byLoop = new ArrayList<>();
        many = MANY;
        levels = profile.rules().stream()
                .filter(rule -> profile.of(rule).severity().isPresent())
                .map(Rule::level)
                .collect(Collectors.toUnmodifiableSet());
        Guide.professional().loops().forEach(loop -> byLoop.add(new ArrayList<>()));
        profile.rules().forEach(rule -> add(rule, profile.of(rule)));
    }

    private void add(Rule rule, Setting setting) {
        Check check = rule.check();
        if (check == null || setting.severity().isEmpty()) {
            return;
        }
        for (LoopDef loop : loops(rule)) {
            byLoop.get(loop.index()).add(new Active(rule, setting, check.in(loop)));
        }
    }

    private static List<LoopDef> loops(Rule rule) {
        Guide guide = Guide.professional();
        return rule.loops().contains("*")
                ? guide.loops()
                : rule.loops().stream().map(guide::loop).toList();
    }

    /** The rules asked in the loop. */
    List<Active> in(LoopDef loop) {
        return byLoop.get(loop.index());
    }

    /** The same rules, which take another number of loops for many. */
    RulesByLoop closerAfter(int loops) {
        return new RulesByLoop(this, loops);
    }

    /** After how many loops that are alike a rule is only asked where the values of a loop leave it a chance. */
    int many() {
        return many;
    }

    /** The SNIP levels of which a rule is on. */
    Set<SnipLevel> levels() {
        return levels;
    }
}

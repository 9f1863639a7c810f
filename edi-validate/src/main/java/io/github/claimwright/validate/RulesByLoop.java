package io.github.claimwright.validate;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.Setting;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Needs;
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
     * @param needs what the loop must hold for the question to be worth asking
     */
    record Active(Rule rule, Setting setting, Check check, Needs needs) {}

    private final List<List<Active>> byLoop = new ArrayList<>();
    private final Set<SnipLevel> levels;

    RulesByLoop(Profile profile) {
        levels = profile.rules().stream()
                .filter(rule -> profile.of(rule).severity().isPresent())
                .map(Rule::level)
                .collect(Collectors.toUnmodifiableSet());
        for (LoopDef loop : Guide.professional().loops()) {
            byLoop.add(active(profile, loop));
        }
    }

    private static List<Active> active(Profile profile, LoopDef loop) {
        List<Active> active = new ArrayList<>();
        for (Rule rule : profile.rules()) {
            Check check = rule.check();
            Setting setting = profile.of(rule);
            if (check != null && rule.isAskedIn(loop.id()) && setting.severity().isPresent()) {
                Check question = check.in(loop);
                active.add(new Active(rule, setting, question, question.needs()));
            }
        }
        return List.copyOf(active);
    }

    /** The rules asked in the loop. */
    List<Active> in(LoopDef loop) {
        return byLoop.get(loop.index());
    }

    /** The SNIP levels of which a rule is on. */
    Set<SnipLevel> levels() {
        return levels;
    }
}

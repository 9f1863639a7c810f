package io.github.claimwright.validate;

import io.github.claimwright.validate.profile.Profile;
import io.github.claimwright.validate.profile.Setting;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that a profile has on, by the loop in which they are asked. */
final class RulesByLoop {
    private static final String EVERY_LOOP = "*";

    /**
     * A rule that is on.
     *
     * @param rule the rule
     * @param setting how the profile sets it
     * @param check its question
     */
    record Active(Rule rule, Setting setting, Check check) {}

    private final Map<String, List<Active>> byLoop = new HashMap<>();
    private final List<Active> everywhere;

    RulesByLoop(Profile profile) {
        for (Rule rule : RuleCatalog.ALL) {
            Check check = rule.check();
            String loop = rule.loop();
            Setting setting = profile.of(rule);
            if (check != null && loop != null && setting.severity().isPresent()) {
                byLoop.computeIfAbsent(loop, id -> new ArrayList<>()).add(new Active(rule, setting, check));
            }
        }
        everywhere = byLoop.getOrDefault(EVERY_LOOP, List.of());
    }

    /** The rules asked in the loop. */
    List<Active> in(String loop) {
        return byLoop.getOrDefault(loop, List.of());
    }

    /** The rules asked in every loop. */
    List<Active> everywhere() {
        return everywhere;
    }
}

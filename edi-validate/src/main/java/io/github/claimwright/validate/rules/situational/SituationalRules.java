package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;
import java.util.stream.Stream;

/** The situations that are written as text, one table for each subject. */
public final class SituationalRules {
    /** All of them, in the order of the tables. */
    public static final List<Rule> DECLARED = Stream.of(
                    "parties.rules", "claims.rules", "dates.rules", "lines.rules", "payments.rules")
            .flatMap(table -> DeclaredRules.builtIn(SituationalRules.class, table, SnipLevel.SITUATIONAL).stream())
            .toList();

    private SituationalRules() {}
}

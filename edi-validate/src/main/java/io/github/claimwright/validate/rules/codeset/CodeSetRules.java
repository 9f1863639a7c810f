package io.github.claimwright.validate.rules.codeset;

import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;

/** The questions about codes and numbers that are written as text. */
public final class CodeSetRules {
    /** All of them. */
    public static final List<Rule> DECLARED =
            DeclaredRules.builtIn(CodeSetRules.class, "codes.rules", SnipLevel.CODE_SET);

    private CodeSetRules() {}
}

package io.github.claimwright.validate.rules.codeset;

import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;
import java.util.stream.Stream;

/** SNIP 5: codes and numbers of code sets. Adding a rule is adding a line. */
public final class CodeSetRules {
    private static final List<Rule> IN_JAVA = List.of(
            AdjustmentReasonForm.RULE,
            DiagnosisCause.RULE,
            DiagnosisForm.RULE,
            DiagnosisSequela.RULE,
            NdcForm.RULE,
            NpiCheckDigit.RULE,
            ProcedureListed.RULE,
            RemarkForm.RULE,
            ModifierListed.RULE,
            DiagnosisListed.RULE,
            NdcListed.RULE);

    /** All of them: first those in Java, then those that are written as text, in the order of the tables. */
    public static final List<Rule> ALL = Stream.concat(
                    IN_JAVA.stream(),
                    DeclaredRules.builtIn(CodeSetRules.class, "codes.rules", SnipLevel.CODE_SET).stream())
            .toList();

    private CodeSetRules() {}
}

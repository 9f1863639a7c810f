package io.github.claimwright.validate.rules.situational;

import io.github.claimwright.validate.declared.DeclaredRules;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import java.util.List;
import java.util.stream.Stream;

/** SNIP 4: what has to be there, or must not, because of something else. Adding a rule is adding a line. */
public final class SituationalRules {
    private static final List<String> TABLES =
            List.of("parties.rules", "claims.rules", "dates.rules", "lines.rules", "payments.rules");

    private static final List<Rule> IN_JAVA = List.of(
            AccountTwice.RULE,
            ClaimTwice.RULE,
            ClaimsPerSet.RULE,
            ConditionTwice.RULE,
            AdjustmentGroupTwice.RULE,
            AdjustmentOfNothing.RULE,
            AdjustmentReasonTwice.RULE,
            BillingNpi.RULE,
            BillingStreet.RULE,
            ContactExtension.RULE,
            ContactMail.RULE,
            ContactNameTwice.RULE,
            ContactPhone.RULE,
            DateTwice.RULE,
            DiagnosisDot.RULE,
            DiagnosisFamily.RULE,
            DiagnosisGap.RULE,
            DiagnosisTwice.RULE,
            FormQuestionTwice.RULE,
            LineDecidedTwice.RULE,
            LineNumberTwice.RULE,
            LineTwice.RULE,
            ModifierTwice.RULE,
            OtherPayerTwice.RULE,
            UnlistedDescription.RULE,
            PaidAmountOfLines.RULE,
            PatientShareTwice.RULE,
            PayerSequence.RULE,
            PayerTwice.RULE,
            PaymentDate.RULE,
            PaymentDateTwice.RULE,
            ReferenceTwice.RULE,
            ReferringTwice.RULE,
            ServiceAfterDeath.RULE,
            ServiceBeforeBirth.RULE);

    /** All of them: first those in Java, then those that are written as text, in the order of the tables. */
    public static final List<Rule> ALL = Stream.concat(
                    IN_JAVA.stream(),
                    TABLES.stream()
                            .flatMap(table ->
                                    DeclaredRules.builtIn(SituationalRules.class, table, SnipLevel.SITUATIONAL)
                                            .stream()))
            .toList();

    private SituationalRules() {}
}

package io.github.claimwright.cli;

import io.github.claimwright.validate.rule.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the codes that a receiver answers with from the ids of rules, and the rules behind them. */
final class AnswerCode {
    private static final Pattern CLAIM_STATUS = Pattern.compile("A\\d:\\d+(:.*)?");
    private static final Pattern ADJUSTMENT = Pattern.compile("(CO|CR|OA|PI|PR)-[A-Z]?\\d{1,3}");
    private static final Pattern REMARK = Pattern.compile("(M|MA|N)\\d{1,3}");
    private static final Pattern CMS_EDIT = Pattern.compile("X222\\..+");

    private AnswerCode() {}

    /** Which rules a code stands for; empty when it is no such code. */
    static Optional<Predicate<Rule>> read(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (CLAIM_STATUS.matcher(code).matches()) {
            return Optional.of(rule -> isStatus(code, rule.acknowledgment().claimStatus()));
        }
        if (ADJUSTMENT.matcher(code).matches() || REMARK.matcher(code).matches()) {
            return Optional.of(rule -> rule.denials().contains(code));
        }
        return CMS_EDIT.matcher(code).matches()
                ? Optional.of(rule -> rule.edits().contains(code))
                : Optional.empty();
    }

    /** The entity behind the status, {@code :85}, depends on the place and is no part of a rule. */
    private static boolean isStatus(String code, @Nullable String status) {
        return status != null && (code + ":").startsWith(status + ":");
    }
}

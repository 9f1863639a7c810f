package io.github.claimwright.validate.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One requirement: its facts, and the question whether a loop breaks it. The occurrence of a breach is a {@link Finding}.
 *
 * @param id the stable name, never reused, such as {@code BAL-CLAIM-TOTAL}
 * @param level the SNIP type
 * @param severity how bad a breach is unless a profile weighs it otherwise
 * @param active whether the rule is on when no profile says anything
 * @param loop the guide's loop in which it is asked, once for each; several have {@code |} between them, {@code *} is every
 *     loop; null when the scanner or the guide engine finds it
 * @param element where it looks first, such as {@code CLM02}; null for a whole loop
 * @param title the requirement in one sentence, in the affirmative
 * @param why what happens to a claim that breaks it
 * @param mend what to do about it
 * @param message what a finding says, with {@code %s} for its values
 * @param acknowledgment how a receiver would say it
 * @param denials the adjustment reasons and remarks (CARC, RARC) with which a payer answers a claim that breaks it, such
 *     as {@code CO-16}; empty where no source was found
 * @param edits the ids of the CMS edits that ask the same, such as {@code X222.351.2400.SV101-2.020}
 * @param source where the requirement is written
 * @param parameters what a profile can set, with the default
 * @param check the question; null when the scanner or the guide engine answers it
 */
public record Rule(
        String id,
        SnipLevel level,
        Severity severity,
        boolean active,
        @Nullable String loop,
        @Nullable String element,
        String title,
        String why,
        String mend,
        String message,
        Acknowledgment acknowledgment,
        List<String> denials,
        List<String> edits,
        String source,
        Map<String, String> parameters,
        @Nullable Check check) {

    /** Copies the lists and parameters. */
    public Rule {
        denials = List.copyOf(denials);
        edits = List.copyOf(edits);
        parameters = Map.copyOf(parameters);
    }

    /** Begins a rule with its stable id. */
    public static RuleBuilder named(String id) {
        return new RuleBuilder(id);
    }

    /** The ids of the loops in which it is asked; {@code *} for every loop. */
    public List<String> loops() {
        return loop == null ? List.of() : List.of(loop.split("\\|", -1));
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;

/** A code for what has no code of its own comes with a description. */
public final class UnlistedDescription {
    private static final int DESCRIPTION = 7;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-DESCRIPTION")
            .level(SITUATIONAL)
            .at("2400", "SV101-7")
            .requires("A code for what has no code of its own comes with a description")
            .because("CEDI and other receivers reject the line: they cannot tell what was supplied.")
            .mend("Write in SV101-7 what was supplied: brand, model, dose.")
            .message("%s says \"not otherwise classified\", but SV101-7 does not say what was supplied")
            .rejectedAs("A8", "306")
            .prevents("CO-16", "M51")
            .source("CEDI top 15 (A8:306); Regence claim edits")
            .parameter("codes", "")
            .breachedBy(UnlistedDescription::judge);

    private UnlistedDescription() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        line.service()
                .filter(sv1 -> sv1.start(1, DESCRIPTION) == sv1.end(1, DESCRIPTION))
                .filter(sv1 -> line.drug().isEmpty()) // an NDC says what was supplied
                .filter(sv1 -> isAsked(line, breaches) || breaches.names("codes", sv1.text(1, 2)))
                .ifPresent(sv1 -> breaches.atComponent(sv1, 1, DESCRIPTION, sv1.text(1, 2)));
    }

    private static boolean isAsked(LineView line, Breaches breaches) {
        return line.code()
                .flatMap(code -> line.date().filter(date -> breaches.codes().isUnlisted(code, date)))
                .isPresent();
    }
}

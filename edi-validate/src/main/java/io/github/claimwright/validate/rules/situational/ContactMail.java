package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** An e-mail address has one @. */
public final class ContactMail {
    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-EMAIL")
            .level(SITUATIONAL)
            .warning()
            .at("*", "PER04")
            .requires("An e-mail address has one @")
            .because("No one can be reached at it.")
            .mend("Correct the address.")
            .message("PER%02d holds no e-mail address")
            .rejectedAs("A7", "127")
            .source("this project's own check")
            .breachedBy(Check.within("PER", ContactMail::judge));

    private ContactMail() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        Contacts.ofKind(loop, "EM", (per, element) -> {
            if (per.text(element).chars().filter(c -> c == '@').count() != 1) {
                breaches.at(per, element, element);
            }
        });
    }
}

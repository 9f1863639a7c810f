package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** An extension follows a phone number in the same segment. */
public final class ContactExtension {
    private static final int SECOND = 6;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-EXTENSION")
            .level(SITUATIONAL)
            .warning()
            .at("*", "PER05")
            .requires("An extension follows a phone number in the same segment")
            .because("An extension alone reaches no one.")
            .mend("Put TE and the phone number in front of EX.")
            .message("PER%02d is EX (extension), but no phone number stands before it")
            .elementCode("I12")
            .source("005010X222A1, PER (recalled)")
            .breachedBy(Check.within("PER", ContactExtension::judge));

    private ContactExtension() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        Contacts.ofKind(loop, "EX", (per, element) -> {
            if (element < SECOND || !per.is(element - 3, "TE")) {
                breaches.at(per, element - 1, element - 1);
            }
        });
    }
}

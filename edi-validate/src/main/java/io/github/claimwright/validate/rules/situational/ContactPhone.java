package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.regex.Pattern;

/** A phone or fax number has ten digits, and neither area nor exchange code begins with 0 or 1. */
public final class ContactPhone {
    private static final Pattern NUMBER = Pattern.compile("[2-9][0-9]{2}[2-9][0-9]{6}");

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-PHONE")
            .level(SITUATIONAL)
            .at("*", "PER04")
            .requires("A phone or fax number has ten digits, and neither area nor exchange code begins with 0 or 1")
            .because("Clearinghouses reject numbers that no one can call.")
            .mend("Write ten digits without brackets, dashes and blanks; an extension goes behind EX.")
            .message("PER%02d holds no phone number of ten digits")
            .rejectedAs("A7", "127")
            .source("Stedi phone number edit")
            .breachedBy(ContactPhone::judge);

    private ContactPhone() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        Contacts.ofKind(loop, "TE", (per, element) -> judge(per, element, breaches));
        Contacts.ofKind(loop, "FX", (per, element) -> judge(per, element, breaches));
    }

    private static void judge(SegmentNode per, int element, Breaches breaches) {
        if (!NUMBER.matcher(per.text(element)).matches()) {
            breaches.at(per, element, element);
        }
    }
}

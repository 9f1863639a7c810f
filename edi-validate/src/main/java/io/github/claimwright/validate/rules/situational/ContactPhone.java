package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** A phone or fax number has ten digits, and neither area nor exchange code begins with 0 or 1. */
public final class ContactPhone {
    private static final int DIGITS = 10;
    private static final int EXCHANGE = 3;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-PHONE")
            .level(SITUATIONAL)
            .at("*", "PER04")
            .requires("A phone or fax number has ten digits, and neither area nor exchange code begins with 0 or 1")
            .because(
                    "Clearinghouses reject numbers that no one can call. Public sample files often have made-up numbers, which are errors all the same.")
            .mend("Write ten digits without brackets, dashes and blanks; an extension goes behind EX.")
            .message("PER%02d holds no phone number: %s")
            .rejectedAs("A7", "127")
            .source("Stedi phone number edit; North American Numbering Plan: area and exchange codes begin with 2 to 9")
            .breachedBy(Check.within("PER", ContactPhone::judge));

    private ContactPhone() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        Contacts.ofKind(loop, "TE", (per, element) -> judge(per, element, breaches));
        Contacts.ofKind(loop, "FX", (per, element) -> judge(per, element, breaches));
    }

    private static void judge(SegmentNode per, int element, Breaches breaches) {
        if (!hasTenDigits(per, element)) {
            breaches.at(per, element, element, "it has not ten digits");
        } else if (isTooLow(per, element, 0)) {
            breaches.at(per, element, element, "no area code begins with 0 or 1");
        } else if (isTooLow(per, element, EXCHANGE)) {
            breaches.at(per, element, element, "no exchange code, the fourth digit on, begins with 0 or 1");
        }
    }

    private static boolean hasTenDigits(SegmentNode per, int element) {
        return per.end(element) - per.start(element) == DIGITS && per.wholeNumber(element) >= 0;
    }

    private static boolean isTooLow(SegmentNode per, int element, int digit) {
        return per.buffer()[per.start(element) + digit] < '2';
    }
}

package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.List;

/** A second PER of the submitter goes on with the numbers of the first, or names somebody else. */
public final class ContactNameTwice {
    private static final int NAME = 2;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-CONTACT-NAME-TWICE")
            .level(SITUATIONAL)
            .warning()
            .at("1000A", "PER02")
            .requires("The name of the submitter's contact is sent once")
            .because("Medicare's front end rejects a second PER that repeats the name of the first.")
            .mend("Take PER02 out of the second PER.")
            .message("PER02 repeats the name of the contact before")
            .rejectedAs("A7", "561")
            .source("CMS edits of 1000A PER02, as listed by public tools: a warning, because their text was not read")
            .breachedBy(ContactNameTwice::judge);

    private ContactNameTwice() {}

    private static void judge(LoopNode submitter, Breaches breaches) {
        List<SegmentNode> contacts = submitter.segments("PER");
        for (int i = 1; i < contacts.size(); i++) {
            SegmentNode contact = contacts.get(i);
            if (contact.has(NAME) && contacts.get(i - 1).is(NAME, contact.text(NAME))) {
                breaches.at(contact, NAME);
            }
        }
    }
}

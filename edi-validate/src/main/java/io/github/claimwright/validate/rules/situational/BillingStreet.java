package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.regex.Pattern;

/** The billing provider's address is a street, not a box. */
public final class BillingStreet {
    private static final Pattern BOX =
            Pattern.compile("(?i)\\b(P\\.? ?O\\.? ?BOX|POST OFFICE BOX|LOCK ?BOX|LOCK BIN)\\b");

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-BILLING-STREET")
            .level(SITUATIONAL)
            .at("2010AA", "N301")
            .requires("The billing provider's address is a street, not a box")
            .because("Payers reject a post office or lock box; their mail goes to the pay-to address (2010AB).")
            .mend("Write the street of the place of business in N301, and the box in loop 2010AB.")
            .message("the billing provider's address is a post office or lock box")
            .rejectedAs("A7", "503")
            .edits("X222.087.2010AA.N302.060")
            .source("CMS edit X222.087.2010AA.N302.060; Stedi billing address edit")
            .breachedBy(BillingStreet::judge);

    private BillingStreet() {}

    private static void judge(LoopNode provider, Breaches breaches) {
        provider.segment("N3").ifPresent(n3 -> {
            for (int element = 1; element <= 2; element++) {
                if (n3.has(element) && BOX.matcher(n3.text(element)).find()) {
                    breaches.at(n3, element);
                }
            }
        });
    }
}

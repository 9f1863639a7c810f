package io.github.claimwright.validate.rules.situational;

import static io.github.claimwright.validate.rule.SnipLevel.SITUATIONAL;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;

/** A line has each modifier once. */
public final class ModifierTwice {
    private static final int FIRST = 3;
    private static final int LAST = 6;

    /** The rule. */
    public static final Rule RULE = Rule.named("SIT-MODIFIER-TWICE")
            .level(SITUATIONAL)
            .at("2400", "SV101")
            .requires("A line has each modifier once")
            .because("CEDI and other receivers reject the claim.")
            .mend("Take the second one out, or write the modifier that was meant.")
            .message("modifier %s stands twice on the line")
            .rejectedAs("A7", "453")
            .edits("X222.351.2400.SV101-3.040")
            .prevents("CO-4")
            .source("CMS edit X222.351.2400.SV101-3.040; CEDI top ten of August 2019")
            .breachedBy(Check.within("SV1", 1, ModifierTwice::judge));

    private ModifierTwice() {}

    private static void judge(LoopNode line, Breaches breaches) {
        line.segment("SV1").ifPresent(sv1 -> {
            for (int later = FIRST + 1; later <= LAST; later++) {
                if (stoodBefore(sv1, later)) {
                    breaches.atComponent(sv1, 1, later, sv1.text(1, later));
                }
            }
        });
    }

    private static boolean stoodBefore(SegmentNode sv1, int later) {
        if (sv1.start(1, later) == sv1.end(1, later)) {
            return false;
        }
        String modifier = sv1.text(1, later);
        for (int earlier = FIRST; earlier < later; earlier++) {
            if (sv1.is(1, earlier, modifier)) {
                return true;
            }
        }
        return false;
    }
}

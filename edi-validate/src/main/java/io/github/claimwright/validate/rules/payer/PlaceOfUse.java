package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** The item is used at a place where the payer pays for it. */
public final class PlaceOfUse {
    private static final int PLACE = 5;

    /** The rule. */
    public static final Rule RULE = Rule.named("PAY-PLACE")
            .level(PAYER)
            .warning()
            .offByDefault()
            .at("2300", "CLM05-1")
            .requires("The item is used at a place where the payer pays for it")
            .because("DME is for use at home; the DME MACs deny most other places.")
            .mend("Write the place where the item is used, most often 12; it is not the store.")
            .message("place of service %s is none where this payer pays for medical equipment")
            .rejectedAs("A7", "249")
            .prevents("CO-5", "M77")
            .source(
                    "Noridian, place of service: 01, 04, 09, 12, 13, 14, 27, 33, 54, 55, 56; 65 for parenteral nutrition, 31 and 32 for a short list")
            .parameter("places", "01, 04, 09, 12, 13, 14, 27, 31, 32, 33, 54, 55, 56, 65")
            .breachedBy(PlaceOfUse::judge);

    private PlaceOfUse() {}

    private static void judge(LoopNode claim, Breaches breaches) {
        claim.segment("CLM").ifPresent(clm -> {
            if (!breaches.names("places", clm.text(5, 1))) {
                breaches.atComponent(clm, 5, 1, clm.text(5, 1));
            }
        });
        for (LoopNode line : claim.children("2400")) {
            line.segment("SV1")
                    .filter(sv1 -> sv1.has(PLACE) && !breaches.names("places", sv1.text(PLACE)))
                    .ifPresent(sv1 -> breaches.at(sv1, PLACE, sv1.text(PLACE)));
        }
    }
}

package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The item is used at a place where the payer pays for it. */
public final class PlaceOfUse {
    private static final int PLACE = 5;

    /** The CMS code set; what is not in it has a finding of its own. */
    private static final Predicate<String> ANY_PLACE = Pattern.compile(
                    "0[1-9]|1[0-9]|2[0-7]|3[1-4]|4[129]|5[0-8]|6[01256]|7[12]|81|99")
            .asMatchPredicate();

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
            if (isElsewhere(clm.text(PLACE, 1), breaches)) {
                breaches.atComponent(clm, PLACE, 1, clm.text(PLACE, 1));
            }
        });
        for (LoopNode line : claim.children("2400")) {
            line.segment("SV1")
                    .filter(sv1 -> isElsewhere(sv1.text(PLACE), breaches))
                    .ifPresent(sv1 -> breaches.at(sv1, PLACE, sv1.text(PLACE)));
        }
    }

    private static boolean isElsewhere(String place, Breaches breaches) {
        return ANY_PLACE.test(place) && !breaches.names("places", place);
    }
}

package io.github.claimwright.validate.rules.payer;

import static io.github.claimwright.validate.rule.SnipLevel.PAYER;

import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LineView;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The item is used at a place where the payer pays for it. */
public final class PlaceOfUse {
    private static final int PLACE = 5;

    /** The CMS code set; what is not in it has a finding of its own. */
    private static final Predicate<String> ANY_PLACE = Pattern.compile(
                    "0[1-9]|1[0-9]|2[0-7]|3[1-4]|4[129]|5[0-8]|6[01256]|7[12]|81|99")
            .asMatchPredicate();

    /** Places where a DME MAC pays for a few items; what the nebulizer policy is about is none of them. */
    private static final Set<String> FEW_ITEMS = Set.of("31", "32", "65");

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
            String place = clm.text(PLACE, 1);
            boolean denied = FEW_ITEMS.contains(place)
                    && claim.children("2400").stream().anyMatch(line -> isUsual(line) && isNebulized(line, breaches));
            if (denied || isElsewhere(place, breaches)) {
                breaches.atComponent(clm, PLACE, 1, place);
            }
        });
        for (LoopNode line : claim.children("2400")) {
            line.segment("SV1")
                    .filter(sv1 -> isElsewhere(sv1.text(PLACE), breaches)
                            || (FEW_ITEMS.contains(sv1.text(PLACE)) && isNebulized(line, breaches)))
                    .ifPresent(sv1 -> breaches.at(sv1, PLACE, sv1.text(PLACE)));
        }
    }

    private static boolean isElsewhere(String place, Breaches breaches) {
        return ANY_PLACE.test(place) && !breaches.names("places", place);
    }

    /** Whether the line has the claim's place of service. */
    private static boolean isUsual(LoopNode line) {
        return line.segment("SV1").filter(sv1 -> !sv1.has(PLACE)).isPresent();
    }

    /** Whether the line bills a nebulizer, its drugs or accessories. */
    private static boolean isNebulized(LoopNode loop, Breaches breaches) {
        LineView line = LineView.of(loop);
        return line.code()
                .flatMap(code -> line.date().flatMap(date -> breaches.codes().hcpcs(code, date)))
                .isPresent();
    }
}

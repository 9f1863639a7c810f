package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.Listing;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.Map;
import java.util.TreeMap;

/** Modifiers of drugs are used only for the dates of service for which Medicare has them. */
public final class ModifierOfAnotherDate {
    private static final Map<String, Policy> POLICIES = new TreeMap<>(Map.of(
            "JZ", Policy.JZ_FOR_HOME_DRUGS,
            "JW", Policy.JW_FOR_PHARMACY_WASTE,
            "JG", Policy.JG_FOR_340B,
            "TB", Policy.TB_FOR_340B));

    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-MODIFIER-DATE")
            .level(PRODUCT)
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "JZ, JW, JG and TB are used only for dates of service for which suppliers of home drugs have them")
            .because("Medicare rejects a modifier that is not valid for the date of service.")
            .mend("Take it out, or write the one of the date: TB instead of JG from 2025 on.")
            .message("%s on the line for %s is not used for services on %s: %s")
            .rejectedAs("A7", "453")
            .prevents("CO-4", "CO-182")
            .source("policy article A52466; Noridian, nebulizers (JG until 2024-12-31, TB from 2025-01-01)")
            .breachedBy(ModifierOfAnotherDate::judge);

    private ModifierOfAnotherDate() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .ifPresent(line -> POLICIES.forEach((modifier, policy) -> {
                    if (line.carries(modifier)
                            && breaches.codes().policy(policy, line.date()).isEmpty()
                            && mayExist(modifier, line, breaches)) {
                        weighed(policy, breaches)
                                .at(line.service(), 1, modifier, line.code(), line.date(), span(policy, breaches));
                    }
                }));
    }

    /** A modifier that the imported HCPCS file does not have is a finding of its own. */
    private static boolean mayExist(String modifier, CodedLine line, Breaches breaches) {
        return breaches.codes().published().modifierListing(new Modifier(modifier), line.date()) != Listing.NOT_LISTED;
    }

    /** A modifier that came to an end is refused; that one was refused before it began is an inference. */
    private static Breaches weighed(Policy policy, Breaches breaches) {
        return policy == Policy.JG_FOR_340B ? breaches : breaches.doubtful();
    }

    private static String span(Policy policy, Breaches breaches) {
        return breaches.codes().policies(policy).stream()
                .map(dated -> dated.effective().toString())
                .findFirst()
                .orElse("never");
    }
}

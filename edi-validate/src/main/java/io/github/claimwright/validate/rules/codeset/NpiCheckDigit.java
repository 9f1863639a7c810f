package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.model.Npi;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;

/** Every NPI has ten digits, begins with 1 or 2, and ends in its check digit. */
public final class NpiCheckDigit {
    /** The rule. */
    public static final Rule RULE = Rule.named("COD-NPI")
            .level(CODE_SET)
            .at("*", "NM109")
            .requires("Every NPI has ten digits, begins with 1 or 2, and ends in its check digit")
            .because("The payer does not know the provider and rejects the claim.")
            .mend("Compare the number with the NPI registry: a digit is wrong, missing or swapped with its neighbour.")
            .message("the NPI of the %s is no valid NPI: %s")
            .rejectedAs("A7", "562")
            .source(
                    "NPI standard (45 CFR 162.406), Luhn digit over 80840 and the number; CMS edit X222.087.2010AA.NM109.040")
            .breachedBy(Check.within("NM1", NpiCheckDigit::judge));

    private NpiCheckDigit() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        loop.segment("NM1")
                .filter(nm1 -> nm1.is(8, "XX") && nm1.has(9) && !nm1.isDoubtful(8, 0))
                .ifPresent(nm1 -> {
                    String number = nm1.text(9);
                    if (!Npi.isValid(number)) {
                        breaches.at(nm1, 9, loop.definition().name(), reason(number));
                    }
                });
    }

    private static String reason(String number) {
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "it has other characters than digits";
        }
        if (number.length() != 10) {
            return "it has %d digits instead of ten".formatted(number.length());
        }
        return number.charAt(0) == '1' || number.charAt(0) == '2'
                ? "its check digit is wrong"
                : "it does not begin with 1 or 2";
    }
}

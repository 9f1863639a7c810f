package io.github.claimwright.validate.rules.codeset;

import static io.github.claimwright.validate.rule.SnipLevel.CODE_SET;

import io.github.claimwright.model.Ndc;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Check;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.Optional;
import java.util.stream.Collectors;

/** An NDC has eleven digits, 5-4-2, without hyphens. */
public final class NdcForm {
    private static final String NO_PRODUCT = "00000000000";

    /** The rule. */
    public static final Rule RULE = Rule.named("COD-NDC-FORM")
            .level(CODE_SET)
            .at("2410", "LIN03")
            .requires("An NDC has eleven digits, 5-4-2, without hyphens")
            .because("The payer cannot find the product and rejects the line.")
            .mend(
                    "Put a zero in front of the part that is short: 4-4-2 in the labeler, 5-3-2 in the product, 5-4-1 in the package.")
            .message("%s is no eleven-digit NDC%s")
            .rejectedAs("A7", "218")
            .prevents("CO-16", "M119")
            .source("005010X222A1, 2410 LIN03; X12 RFI 2151; Stedi NDC format edit")
            .breachedBy(Check.within("LIN", NdcForm::judge));

    private NdcForm() {}

    private static void judge(LoopNode drug, Breaches breaches) {
        drug.segment("LIN")
                .filter(lin -> lin.is(2, "N4") && lin.has(3))
                .filter(lin -> !Ndc.isElevenDigits(lin.text(3)) || lin.is(3, NO_PRODUCT))
                .ifPresent(lin -> breaches.at(lin, 3, lin.text(3), hint(lin.text(3))));
    }

    private static String hint(String sent) {
        if (sent.indexOf('-') >= 0) {
            return hyphenated(sent).map(ndc -> ": write " + ndc).orElse("");
        }
        if (sent.length() == 10 && sent.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Ndc.candidates(sent).stream()
                    .map(Ndc::value)
                    .collect(Collectors.joining(" or ", ": it may mean ", ""));
        }
        return "";
    }

    private static Optional<Ndc> hyphenated(String sent) {
        try {
            return Optional.of(Ndc.parse(sent));
        } catch (RefusedValueException unreadable) {
            return Optional.empty();
        }
    }
}

package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.codes.HcpcsEntry.Standing;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.Set;

/** Items that Medicare never pays in a nebulizer setting are billed with their denial expected. */
public final class ItemNeverPaid {
    private static final Set<Standing> NEVER_PAID =
            Set.of(Standing.DENIED, Standing.NOT_COVERED, Standing.DISCONTINUED, Standing.OUTSIDE_POLICY);

    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-NOT-COVERED")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "An item that Medicare never pays as a home nebulizer item is billed only with its denial expected")
            .because("The line is denied, and without GA or GY the patient may not be billed for it.")
            .mend(
                    "GY for what is no benefit; GA with a signed ABN, or GZ without one, for what is never reasonable and necessary.")
            .message("%s (%s) is never paid: %s")
            .rejectedAs("A8", "454")
            .prevents("CO-50")
            .source("LCD L33370 and policy article A52466; NCCI DME MUE of 0 for discontinued drugs")
            .breachedBy(ItemNeverPaid::judge);

    private ItemNeverPaid() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !line.isDenialExpected())
                .flatMap(CodedLine::entry)
                .filter(known -> !known.compounded() && NEVER_PAID.contains(known.standing()))
                .ifPresent(known -> breaches.atComponent(
                        loop.segment("SV1").orElseThrow(), 1, 2, known.code(), known.name(), reason(known)));
    }

    private static String reason(HcpcsEntry known) {
        return known.note().isEmpty() ? "no Medicare benefit" : known.note();
    }
}

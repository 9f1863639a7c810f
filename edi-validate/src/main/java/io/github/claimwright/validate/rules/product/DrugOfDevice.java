package io.github.claimwright.validate.rules.product;

import static io.github.claimwright.validate.rule.SnipLevel.PRODUCT;

import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.Pairing;
import io.github.claimwright.codes.Pairing.Relation;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.validate.rule.Breaches;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.tree.LoopNode;
import java.util.List;

/** A device for one drug is billed with that drug. */
public final class DrugOfDevice {
    /** The rule. */
    public static final Rule RULE = Rule.named("PRD-DEVICE-DRUG")
            .level(PRODUCT)
            .warning()
            .offByDefault()
            .at("2400", "SV101")
            .requires(
                    "A device that is covered for one drug alone (E0574 for treprostinil, K0730 for iloprost) is not billed with another")
            .because("Medicare denies the device.")
            .mend("Bill the device that the drug is given with; most unit doses go with E0570.")
            .message("%s is covered with %s alone, but the claim bills %s")
            .rejectedAs("A8", "454")
            .prevents("CO-50")
            .source("LCD L33370; a warning, because its own drug may be on another claim")
            .breachedBy(DrugOfDevice::judge);

    private DrugOfDevice() {}

    private static void judge(LoopNode loop, Breaches breaches) {
        CodedLine.believed(loop, breaches.codes())
                .filter(line -> !line.isDenialExpected())
                .ifPresent(line -> Pairs.of(line, Relation.DRUG_OF_DEVICE, breaches.codes())
                        .forEach(pairing -> judge(line, pairing, breaches)));
    }

    private static void judge(CodedLine line, Pairing pairing, Breaches breaches) {
        List<HcpcsCode> drugs = Pairs.others(line, breaches.codes()).stream()
                .filter(other -> other.isOfKind(Kind.DRUG))
                .map(CodedLine::code)
                .distinct()
                .toList();
        if (!drugs.isEmpty() && drugs.stream().noneMatch(pairing.codes()::contains)) {
            breaches.atComponent(line.service(), 1, 2, line.code(), Pairs.list(pairing.codes()), Pairs.list(drugs));
        }
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.Container;
import io.github.claimwright.codes.DatedPolicy;
import io.github.claimwright.codes.DrugProduct;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.order.DispensedProduct;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JZ: nothing of a single-dose container was discarded. From what day on, and for which containers, is data. */
final class WastageModifier {
    private static final Modifier JZ = new Modifier("JZ");
    private static final Modifier JW = new Modifier("JW");

    private final CodeBook codes;

    WastageModifier(CodeBook codes) {
        this.codes = codes;
    }

    /**
     * JZ where the date and the container call for it, unless the supplier bills discarded drug (JW) with the item.
     *
     * @param given the modifiers that the supplier set
     * @throws Refused when JW or JZ is given for a container that holds several doses
     */
    Optional<Modifier> of(Item item, CodedItem coded, List<Modifier> given) {
        @Nullable
        DatedPolicy rule = codes.policy(Policy.JZ_FOR_HOME_DRUGS, item.date()).orElse(null);
        if (rule == null || !coded.is(Kind.DRUG)) {
            return Optional.empty();
        }
        boolean stated = given.contains(JZ) || given.contains(JW);
        return switch (container(item, coded)) {
            case SINGLE_DOSE -> stated ? Optional.empty() : added(item, rule);
            case MULTI_DOSE -> exempt(item, stated);
            case NOT_KNOWN -> open(item, stated);
        };
    }

    private static Container container(Item item, CodedItem coded) {
        item.notes().use(Fields.MULTI_DOSE);
        @Nullable DispensedProduct dispensed = item.delivered().product();
        @Nullable Boolean stated = dispensed == null ? null : dispensed.multiDose();
        if (stated != null) {
            return stated ? Container.MULTI_DOSE : Container.SINGLE_DOSE;
        }
        @Nullable DrugProduct product = coded.product();
        return product == null ? Container.NOT_KNOWN : product.container();
    }

    private static Optional<Modifier> added(Item item, DatedPolicy rule) {
        item.notes()
                .decided(
                        Fields.MODIFIERS,
                        "JZ added: single-dose container, service on %s (the rule holds %s)"
                                .formatted(item.date(), rule.effective()));
        return Optional.of(JZ);
    }

    private static Optional<Modifier> exempt(Item item, boolean stated) {
        if (stated) {
            throw new Refused(
                    Fields.MODIFIERS,
                    "JW and JZ are for single-dose containers, but this container holds several doses: take the modifier out, or correct multiDose");
        }
        item.notes().decided(Fields.MODIFIERS, "no JZ: the container holds several doses");
        return Optional.empty();
    }

    private static Optional<Modifier> open(Item item, boolean stated) {
        if (!stated) {
            item.notes()
                    .decided(
                            Fields.MODIFIERS,
                            "no JZ added: nothing says whether the container holds one dose; multiDose can say it");
        }
        return Optional.empty();
    }
}

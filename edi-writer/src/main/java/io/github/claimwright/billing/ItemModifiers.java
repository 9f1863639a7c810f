package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.ModifierEntry;
import io.github.claimwright.codes.ModifierEntry.Group;
import io.github.claimwright.codes.Policy;
import io.github.claimwright.model.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The modifiers of an item: rental or purchase, what the supplier attests, what the code, the date and the container ask
 * for, and the supplier's own. KX, GA, GZ and GY are never added: only the supplier can attest coverage.
 */
final class ItemModifiers {
    private final CodeBook codes;
    private final BillingPolicy policy;
    private final EquipmentModifiers equipment;
    private final DrugFormModifier drugForm;
    private final WastageModifier wastage;
    private final ModifierOrder order;

    ItemModifiers(CodeBook codes, BillingPolicy policy) {
        this.codes = codes;
        this.policy = policy;
        this.equipment = new EquipmentModifiers(codes, policy);
        this.drugForm = new DrugFormModifier();
        this.wastage = new WastageModifier(codes);
        this.order = new ModifierOrder(codes, policy);
    }

    /**
     * The modifiers in the sequence payers read them in, without repeats.
     *
     * @throws Refused when two contradict each other or the code, when one that the code needs is missing, or when they
     *     are more than the payer takes
     */
    List<Modifier> of(Item item, CodedItem coded) {
        List<Modifier> given = given(item);
        List<Modifier> all = new ArrayList<>(equipment.of(item, coded, given));
        all.addAll(given);
        if (policy.medicareModifiers()) {
            noteCoverage(item, coded, given);
            all.addAll(medicare(item, coded, given));
        }
        return order.of(item, coded, all);
    }

    private List<Modifier> given(Item item) {
        item.notes().use(Fields.ATTESTED);
        item.notes().use(Fields.MODIFIERS);
        @Nullable Modifier attested = item.delivered().attested();
        if (attested != null && !speaksOfCoverage(attested, item.date())) {
            throw new Refused(
                    Fields.ATTESTED,
                    "attested is %s, which attests nothing: give KX, GA, GZ or GY, or put it among modifiers"
                            .formatted(attested));
        }
        return Stream.concat(Stream.ofNullable(attested), item.delivered().modifiers().stream())
                .distinct()
                .toList();
    }

    private List<Modifier> medicare(Item item, CodedItem coded, List<Modifier> given) {
        Optional<Modifier> form = drugForm.of(item, coded, given);
        return Stream.concat(form.stream(), wastage.of(item, coded, given).stream())
                .toList();
    }

    private void noteCoverage(Item item, CodedItem coded, List<Modifier> given) {
        boolean asked = coded.entry() != null
                && codes.policy(Policy.COVERAGE_MODIFIER, item.date()).isPresent();
        if (asked && given.stream().noneMatch(modifier -> speaksOfCoverage(modifier, item.date()))) {
            item.notes()
                    .decided(
                            Fields.ATTESTED,
                            "no coverage modifier: none is attested, and Medicare rejects a line without KX, GA or GZ");
        }
    }

    private boolean speaksOfCoverage(Modifier modifier, LocalDate date) {
        return codes.modifier(modifier, date).map(ModifierEntry::group).equals(Optional.of(Group.COVERAGE));
    }
}

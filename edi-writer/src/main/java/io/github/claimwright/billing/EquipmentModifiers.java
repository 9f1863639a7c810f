package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.codes.ModifierEntry;
import io.github.claimwright.codes.ModifierEntry.Group;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.order.Acquisition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** RR, NU, UE or MS, the month of a capped rental (KH, KI, KJ), and what the patient chose (BP, BR, BU). */
final class EquipmentModifiers {
    private final CodeBook codes;
    private final BillingPolicy policy;

    EquipmentModifiers(CodeBook codes, BillingPolicy policy) {
        this.codes = codes;
        this.policy = policy;
    }

    /**
     * The modifiers of a rental or purchase; none for drugs and fees, which are neither.
     *
     * @param given the modifiers that the supplier set, which may name the rental month already
     * @throws Refused when the month of a capped rental is missing or past its end
     */
    List<Modifier> of(Item item, CodedItem coded, List<Modifier> given) {
        @Nullable Acquisition acquisition = item.delivered().acquisition();
        if (acquisition == null) {
            notePricing(item, coded, given);
            return List.of();
        }
        if (coded.is(Kind.DRUG) || coded.is(Kind.FEE) || item.delivered().product() != null) {
            return List.of();
        }
        item.notes().use(Fields.ACQUISITION);
        return Stream.of(
                        Optional.of(pricing(acquisition.kind())),
                        month(item, coded, acquisition, given),
                        Optional.ofNullable(acquisition.election()).map(choice -> election(item, choice)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Modifier election(Item item, Acquisition.Election choice) {
        item.notes().use(Fields.RENTAL_ELECTION);
        return new Modifier(
                switch (choice) {
                    case PURCHASE -> "BP";
                    case RENTAL -> "BR";
                    case UNDECIDED -> "BU";
                });
    }

    private static Modifier pricing(Acquisition.Kind kind) {
        return new Modifier(
                switch (kind) {
                    case RENTAL -> "RR";
                    case NEW_PURCHASE -> "NU";
                    case USED_PURCHASE -> "UE";
                    case MAINTENANCE -> "MS";
                });
    }

    private Optional<Modifier> month(Item item, CodedItem coded, Acquisition acquisition, List<Modifier> given) {
        boolean capped = coded.entry() != null && coded.entry().cappedRental();
        if (!capped || acquisition.kind() != Acquisition.Kind.RENTAL) {
            return Optional.empty();
        }
        @Nullable Integer month = acquisition.rentalMonth();
        return month == null ? unstated(item, coded, given) : Optional.of(stated(item, coded, month));
    }

    private Optional<Modifier> unstated(Item item, CodedItem coded, List<Modifier> given) {
        if (policy.medicareModifiers() && given.stream().noneMatch(modifier -> isOf(Group.RENTAL, modifier, item))) {
            throw new Refused(
                    Fields.RENTAL_MONTH,
                    "rentalMonth is missing: %s is a capped rental, and its month decides on KH, KI or KJ"
                            .formatted(coded));
        }
        return Optional.empty();
    }

    private static Modifier stated(Item item, CodedItem coded, int month) {
        item.notes().use(Fields.RENTAL_MONTH);
        return RentalMonth.modifier(month)
                .orElseThrow(() -> new Refused(
                        Fields.RENTAL_MONTH,
                        "rentalMonth is %d, but the capped rental of %s has months 1 to 13: correct it, or leave it out where the payer goes on renting"
                                .formatted(month, coded)));
    }

    private void notePricing(Item item, CodedItem coded, List<Modifier> given) {
        if (coded.is(Kind.EQUIPMENT) && given.stream().noneMatch(modifier -> isOf(Group.PRICING, modifier, item))) {
            item.notes()
                    .decided(Fields.ACQUISITION, "no RR, NU or UE: nothing says whether %s is rented".formatted(coded));
        }
    }

    private boolean isOf(Group group, Modifier modifier, Item item) {
        return codes.modifier(modifier, item.date()).map(ModifierEntry::group).equals(Optional.of(group));
    }
}

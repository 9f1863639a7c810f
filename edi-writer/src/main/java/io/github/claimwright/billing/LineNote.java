package io.github.claimwright.billing;

import io.github.claimwright.model.Modifier;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.OwnedBase;
import io.github.claimwright.order.Prescription;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The line note (NTE*ADD): modifiers that the line has no room for, the patient's own equipment, what the supplier says, or
 * the days' supply of a drug for more than a month, which Medicare's contractors ask for beside a quantity of two or three
 * months (Noridian, billing for 60 or 90 days; CGS bulletin of 2019).
 */
final class LineNote {
    private static final int MONTH = 31;

    /** The DME contractors read no more. */
    private static final int LONGEST = 80;

    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private LineNote() {}

    /**
     * The note of an item's lines; null when there is nothing to say.
     *
     * @param modifiers all modifiers of the item
     * @param narrative what the payer wants to read there of an item without a code of its own; null otherwise
     * @throws Refused when all that must be said fits no claim
     */
    static @Nullable String of(Item item, List<Modifier> modifiers, @Nullable String narrative) {
        String note = Stream.of(overflow(item, modifiers), ownedBase(item), said(item, narrative))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (note.length() > LONGEST) {
            throw new Refused(
                    Fields.NOTE,
                    "note and what is added to it (modifiers beyond four, ownedBase) have %d characters, but a line carries %d: shorten the note"
                            .formatted(note.length(), LONGEST));
        }
        return note.isEmpty() ? null : note;
    }

    /** All modifiers without blanks come first in the note (Noridian; CMS guidance of 2009). */
    private static @Nullable String overflow(Item item, List<Modifier> modifiers) {
        if (!ModifierOverflow.is(modifiers)) {
            return null;
        }
        String all = modifiers.stream().map(Modifier::value).collect(Collectors.joining());
        item.notes()
                .decided(
                        Fields.MODIFIERS,
                        "99 in the fourth place, and the note begins with %s: a line holds four".formatted(all));
        return all;
    }

    private static @Nullable String ownedBase(Item item) {
        @Nullable OwnedBase base = item.delivered().details().ownedBase();
        if (base == null) {
            return null;
        }
        String owned = "BENE-OWNED " + base.hcpcs();
        return base.obtained() == null
                ? owned
                : owned + " PUR " + MONTH_OF_YEAR.format(base.obtained()).toUpperCase(Locale.US);
    }

    private static @Nullable String said(Item item, @Nullable String narrative) {
        DeliveredItem delivered = item.delivered();
        if (delivered.note() != null) {
            return Texts.carried(Fields.NOTE, delivered.note(), LONGEST);
        }
        @Nullable Prescription prescription = delivered.prescription();
        @Nullable
        String supply =
                prescription == null || delivered.product() == null ? null : ofDays(item, prescription.daysSupply());
        return supply == null ? narrative : supply;
    }

    private static @Nullable String ofDays(Item item, @Nullable Integer days) {
        if (days == null || days <= MONTH) {
            return null;
        }
        String note = days + "-DAY SUPPLY";
        item.notes().use(Fields.DAYS_SUPPLY);
        item.notes().taken(Fields.NOTE, "%s: the supply is for more than a month".formatted(note));
        return note;
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.billing.LineDrafts.Found;
import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.Modifier;
import java.util.List;
import java.util.Optional;

/**
 * Bills one delivered item: its code first, then what follows from it. Everything that keeps the item from being billed is
 * noted at once, not only the first fault.
 */
final class ItemBilling {
    private final CodeFinder codes;
    private final UnitFinder units;
    private final LineSplit split;
    private final ItemModifiers modifiers;
    private final LineDrafts drafts;

    ItemBilling(CodeBook codes, BillingPolicy policy) {
        this.codes = new CodeFinder(codes);
        this.units = new UnitFinder(policy);
        this.split = new LineSplit(policy);
        this.modifiers = new ItemModifiers(codes, policy);
        this.drafts = new LineDrafts(codes, policy);
    }

    /** The lines of an item; none when it was refused. */
    List<LineDraft> lines(Item item, String claimPlace) {
        List<LineDraft> lines = item.notes()
                .attempt(Fields.HCPCS, () -> codes.of(item))
                .flatMap(coded -> found(item, coded))
                .flatMap(found -> item.notes().attempt(Fields.ITEM, () -> drafts.of(item, found, claimPlace)))
                .orElse(List.of());
        UnusedFields.note(item);
        return lines;
    }

    private Optional<Found> found(Item item, CodedItem coded) {
        Optional<List<LineAmount>> amounts =
                item.notes().attempt(Fields.UNITS, () -> split.of(coded, units.of(item, coded)));
        Optional<List<Modifier>> ordered = item.notes().attempt(Fields.MODIFIERS, () -> modifiers.of(item, coded));
        Optional<List<DiagnosisCode>> diagnoses =
                item.notes().attempt(Fields.DIAGNOSES, () -> ItemDiagnoses.of(item, coded));
        PrescribedAmount.compare(item, coded);
        return amounts.flatMap(
                some -> ordered.flatMap(those -> diagnoses.map(these -> new Found(coded, some, those, these))));
    }
}

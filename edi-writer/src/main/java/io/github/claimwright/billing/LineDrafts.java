package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.LineDetails;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.UnitCount;
import io.github.claimwright.order.DispensedProduct;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the lines of an item whose code, amounts, modifiers and diagnoses are found. */
final class LineDrafts {
    private static final int CENTS = 2;

    private final BillingPolicy policy;
    private final Unlisted unlisted;
    private final LineExtras extras;

    LineDrafts(CodeBook codes, BillingPolicy policy) {
        this.policy = policy;
        this.unlisted = new Unlisted(codes);
        this.extras = new LineExtras(policy);
    }

    /**
     * What was found for an item.
     *
     * @param coded what it is billed as
     * @param amounts what each of its lines bills
     * @param modifiers the modifiers of each line, in order
     * @param diagnoses what it is for
     */
    record Found(CodedItem coded, List<LineAmount> amounts, List<Modifier> modifiers, List<DiagnosisCode> diagnoses) {}

    /**
     * The lines of an item, with its charge shared out by units, to the cent.
     *
     * @param claimPlace the claim's place of service, which lines do not repeat
     * @throws Refused when the item has a value that no line can carry
     */
    List<LineDraft> of(Item item, Found found, String claimPlace) {
        List<String> numbers = LineNumbers.of(item, found.amounts().size());
        List<BigDecimal> charges = charges(item, found.amounts());
        @Nullable String place = place(item, claimPlace);
        @Nullable String description = unlisted.description(item, found.coded());
        @Nullable String note = LineNote.of(item, found.modifiers(), narrative(item, found.coded(), description));
        List<LineDetails> details = extras.of(item, found);
        return IntStream.range(0, numbers.size())
                .mapToObj(line -> new LineDraft(
                        item.index(),
                        new Procedure(found.coded().code(), ModifierOverflow.carried(found.modifiers()), description),
                        new Money(charges.get(line)),
                        new UnitCount(found.amounts().get(line).units(), UnitCount.UNITS),
                        place,
                        found.diagnoses(),
                        DateSpan.on(item.date()),
                        numbers.get(line),
                        note,
                        drug(item, found.amounts().get(line)),
                        item.order().orderingProvider(),
                        details.get(line)))
                .toList();
    }

    /** Medicare's contractors read the narrative of an item without a code of its own in the line note. */
    private @Nullable String narrative(Item item, CodedItem coded, @Nullable String description) {
        return policy.medicareModifiers() && unlisted.is(item, coded) ? description : null;
    }

    private static List<BigDecimal> charges(Item item, List<LineAmount> amounts) {
        if (item.delivered().charge().isNegative()) {
            throw new Refused(Fields.CHARGE, "charge must not be negative");
        }
        List<BigDecimal> units = amounts.stream().map(LineAmount::units).toList();
        return Proportion.of(item.delivered().charge().amount(), units, CENTS);
    }

    private static @Nullable String place(Item item, String claimPlace) {
        @Nullable String own = item.delivered().placeOfService();
        return own == null || own.equals(claimPlace) ? null : Texts.placeOfService(Fields.PLACE_OF_SERVICE, own);
    }

    private @Nullable DrugIdentification drug(Item item, LineAmount amount) {
        @Nullable DispensedProduct dispensed = item.delivered().product();
        @Nullable NdcQuantity quantity = amount.dispensed();
        return !policy.drugIdentification() || dispensed == null || quantity == null
                ? null
                : new DrugIdentification(dispensed.ndc(), quantity.value(), quantity.unit(), DrugReferences.of(item));
    }
}

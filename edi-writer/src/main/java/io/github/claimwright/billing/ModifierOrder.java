package io.github.claimwright.billing;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.codes.ModifierEntry;
import io.github.claimwright.model.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the modifiers of a line in the sequence payers read them in, and refuses those that contradict each other. */
final class ModifierOrder {
    /** Where modifiers stand that no table knows: behind the ones that decide on payment. */
    private static final int UNKNOWN_POSITION = 70;

    private final CodeBook codes;
    private final boolean overflow;

    ModifierOrder(CodeBook codes, BillingPolicy policy) {
        this.codes = codes;
        this.overflow = policy.medicareModifiers();
    }

    /**
     * The modifiers in order, each once; those of the same position keep their sequence.
     *
     * @throws Refused when two exclude each other, or they are more than a line of this payer holds
     */
    List<Modifier> of(Item item, CodedItem coded, List<Modifier> modifiers) {
        List<Modifier> ordered = modifiers.stream()
                .distinct()
                .filter(modifier -> !(overflow && modifier.equals(ModifierOverflow.MORE)))
                .sorted(Comparator.comparingInt(modifier -> position(item, modifier)))
                .toList();
        refuseContradictions(item, ordered);
        if (ModifierOverflow.is(ordered) && !overflow) {
            throw new Refused(
                    Fields.MODIFIERS,
                    "%s would carry %d modifiers (%s), but a line holds four: leave out what the payer needs least"
                            .formatted(coded, ordered.size(), list(ordered)));
        }
        return ordered;
    }

    private int position(Item item, Modifier modifier) {
        return entry(item, modifier).map(ModifierEntry::position).orElse(UNKNOWN_POSITION);
    }

    private void refuseContradictions(Item item, List<Modifier> modifiers) {
        for (Modifier modifier : modifiers) {
            entry(item, modifier).ifPresent(entry -> judge(item, entry, modifiers));
        }
    }

    private static void judge(Item item, ModifierEntry entry, List<Modifier> modifiers) {
        first(entry.excludes(), modifiers).ifPresent(other -> {
            throw new Refused(
                    Fields.MODIFIERS,
                    "modifiers %s and %s contradict each other: keep the one that is true"
                            .formatted(entry.modifier(), other));
        });
        first(entry.perhapsExcludes(), modifiers)
                .ifPresent(other -> item.notes()
                        .decided(
                                Fields.MODIFIERS,
                                "%s and %s were both kept, although they seldom fit together"
                                        .formatted(entry.modifier(), other)));
    }

    private static Optional<Modifier> first(List<Modifier> excluded, List<Modifier> modifiers) {
        return excluded.stream().filter(modifiers::contains).findFirst();
    }

    private Optional<ModifierEntry> entry(Item item, Modifier modifier) {
        return codes.modifier(modifier, item.date());
    }

    private static String list(List<Modifier> modifiers) {
        return modifiers.stream().map(Modifier::value).collect(Collectors.joining(", "));
    }
}

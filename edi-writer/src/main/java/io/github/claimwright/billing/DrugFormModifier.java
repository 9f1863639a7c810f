package io.github.claimwright.billing;

import io.github.claimwright.codes.HcpcsEntry;
import io.github.claimwright.model.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** KO, KP and KQ: one drug or several in a unit dose, code by code (policy article A52466). */
final class DrugFormModifier {
    private static final Modifier KO = new Modifier("KO");
    private static final Modifier KP = new Modifier("KP");
    private static final Modifier KQ = new Modifier("KQ");
    private static final List<Modifier> FORMS = List.of(KO, KP, KQ);

    /**
     * KO where the code takes no other; the supplier states what a compounded unit dose holds.
     *
     * @param given the modifiers that the supplier set
     * @throws Refused when the given ones contradict the code, or a compounded unit dose has none
     */
    Optional<Modifier> of(Item item, CodedItem coded, List<Modifier> given) {
        @Nullable HcpcsEntry entry = coded.entry();
        if (entry == null) {
            return Optional.empty();
        }
        List<Modifier> forms = given.stream().filter(FORMS::contains).toList();
        return switch (entry.kPolicy()) {
            case REQUIRED_KO -> only(item, coded, forms);
            case REQUIRED_ANY -> stated(item, coded, forms);
            case FORBIDDEN -> none(coded, forms);
            case NOT_KNOWN -> open(item, coded, forms);
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    private static Optional<Modifier> only(Item item, CodedItem coded, List<Modifier> forms) {
        List<Modifier> wrong = forms.stream().filter(form -> !form.equals(KO)).toList();
        if (!wrong.isEmpty()) {
            throw new Refused(
                    Fields.MODIFIERS,
                    "modifier %s is for compounded drugs, but %s is a single drug and takes KO: take it out"
                            .formatted(list(wrong), coded));
        }
        if (forms.isEmpty()) {
            item.notes().decided(Fields.MODIFIERS, "KO added: %s is a single drug in unit doses".formatted(coded));
        }
        return Optional.of(KO);
    }

    private static Optional<Modifier> stated(Item item, CodedItem coded, List<Modifier> forms) {
        if (!forms.isEmpty()) {
            return Optional.empty();
        }
        Compound compound = Compound.of(item)
                .orElseThrow(() -> new Refused(
                        Fields.MODIFIERS,
                        "%s is a compounded unit dose and takes one of KO, KP and KQ: give all drugs of the mixture the same compound name, or add KO for a single drug, KP for the first and KQ for each further drug"
                                .formatted(coded)));
        Modifier form = place(item, compound);
        item.notes()
                .decided(
                        Fields.MODIFIERS,
                        "%s added: one of the %d drugs of compound %s"
                                .formatted(form, compound.parts().size(), compound.name()));
        return Optional.of(form);
    }

    private static Modifier place(Item item, Compound compound) {
        if (!compound.isMixture()) {
            return KO;
        }
        return compound.beginsWith(item) ? KP : KQ;
    }

    private static Optional<Modifier> none(CodedItem coded, List<Modifier> forms) {
        if (!forms.isEmpty()) {
            throw new Refused(
                    Fields.MODIFIERS,
                    "modifier %s does not go with %s, which takes none of KO, KP and KQ: take it out"
                            .formatted(list(forms), coded));
        }
        return Optional.empty();
    }

    private static Optional<Modifier> open(Item item, CodedItem coded, List<Modifier> forms) {
        if (forms.isEmpty()) {
            item.notes().decided(Fields.MODIFIERS, "no KO added: no source says whether %s takes it".formatted(coded));
        }
        return Optional.empty();
    }

    private static String list(List<Modifier> modifiers) {
        return modifiers.stream().map(Modifier::value).collect(Collectors.joining(", "));
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.model.DrugIdentification.DrugReference;
import io.github.claimwright.order.Prescription;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one number that goes with an NDC: the prescription's (REF*XZ), or the link of a compound without one (REF*VY). */
final class DrugReferences {
    private static final int LONGEST = 50;

    private DrugReferences() {}

    /**
     * The number of an item; null when there is none.
     *
     * @throws Refused when the claim cannot carry it, or the drugs of a compound have different ones
     */
    static @Nullable DrugReference of(Item item) {
        Optional<Compound> compound = Compound.of(item);
        Optional<String> number = compound.isPresent() ? compound.get().prescription() : own(item);
        item.notes().use(Fields.PRESCRIPTION_NUMBER);
        return number.map(given -> new DrugReference(
                        DrugReference.PRESCRIPTION, Texts.carried(Fields.PRESCRIPTION_NUMBER, given, LONGEST)))
                .or(() -> compound.filter(Compound::isMixture).map(mixture -> link(item, mixture)))
                .orElse(null);
    }

    private static Optional<String> own(Item item) {
        return Optional.ofNullable(item.delivered().prescription()).map(Prescription::number);
    }

    private static DrugReference link(Item item, Compound compound) {
        item.notes()
                .taken(
                        Fields.COMPOUND,
                        "link number %s (REF*VY): the compound has no prescription number".formatted(compound.link()));
        return new DrugReference(DrugReference.COMPOUND_LINK, Texts.carried(Fields.COMPOUND, compound.link(), LONGEST));
    }
}

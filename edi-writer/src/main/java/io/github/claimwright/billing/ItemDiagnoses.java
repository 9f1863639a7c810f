package io.github.claimwright.billing;

import io.github.claimwright.codes.HcpcsEntry.Kind;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.Prescription;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item is for: its own diagnoses, else those of its prescription. */
final class ItemDiagnoses {
    /** How many diagnoses a claim holds (HI). */
    static final int MOST = 12;
    /** To how many of them a line points (SV107). */
    static final int MOST_POINTERS = 4;

    private ItemDiagnoses() {}

    /**
     * The diagnoses, most important first. A dispensing fee without any takes those of the first drug of its order, because
     * it is paid for that drug.
     *
     * @throws Refused when there are none, or more than a claim holds
     */
    static List<DiagnosisCode> of(Item item, CodedItem coded) {
        List<DiagnosisCode> diagnoses = given(item);
        if (diagnoses.isEmpty() && coded.is(Kind.FEE)) {
            diagnoses = ofFirstDrug(item);
        }
        requireCarried(diagnoses);
        notePointers(item, diagnoses);
        return diagnoses;
    }

    private static void requireCarried(List<DiagnosisCode> diagnoses) {
        if (diagnoses.isEmpty()) {
            throw new Refused(
                    Fields.DIAGNOSES,
                    "diagnoses is missing: every line needs at least one; give it with the item or its prescription");
        }
        if (diagnoses.size() > MOST) {
            throw new Refused(
                    Fields.DIAGNOSES,
                    "diagnoses are %d, but a claim holds %d: leave out what the item is not for"
                            .formatted(diagnoses.size(), MOST));
        }
    }

    private static List<DiagnosisCode> given(Item item) {
        DeliveredItem delivered = item.delivered();
        if (delivered.diagnoses().isEmpty()) {
            item.notes().use(Fields.PRESCRIPTION_DIAGNOSES);
        }
        return ofItem(delivered);
    }

    private static List<DiagnosisCode> ofItem(DeliveredItem delivered) {
        @Nullable Prescription prescription = delivered.prescription();
        List<DiagnosisCode> prescribed = prescription == null ? List.of() : prescription.diagnoses();
        return (delivered.diagnoses().isEmpty() ? prescribed : delivered.diagnoses())
                .stream().distinct().toList();
    }

    private static List<DiagnosisCode> ofFirstDrug(Item item) {
        Optional<DeliveredItem> drug = item.order().items().stream()
                .filter(delivered ->
                        delivered.product() != null && !ofItem(delivered).isEmpty())
                .findFirst();
        drug.ifPresent(found -> item.notes()
                .taken(
                        Fields.DIAGNOSES,
                        "those of item %d, the first drug: none were given"
                                .formatted(item.order().items().indexOf(found) + 1)));
        return drug.map(ItemDiagnoses::ofItem).orElse(List.of());
    }

    private static void notePointers(Item item, List<DiagnosisCode> diagnoses) {
        if (diagnoses.size() > MOST_POINTERS) {
            item.notes()
                    .decided(
                            Fields.DIAGNOSES,
                            "the line points to the first %d of %d: a line holds no more"
                                    .formatted(MOST_POINTERS, diagnoses.size()));
        }
    }
}

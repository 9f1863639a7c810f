package io.github.claimwright.billing;

import io.github.claimwright.model.DateSpan;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.DrugIdentification;
import io.github.claimwright.model.LineDetails;
import io.github.claimwright.model.Money;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.UnitCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service line that does not know its claim yet: it has diagnoses instead of pointers to the claim's.
 *
 * @param itemIndex the delivered item it bills, from 0 on
 * @param procedure code and modifiers
 * @param charge its share of the item's charge
 * @param units its share of the item's units
 * @param placeOfService where it differs from the claim's; null otherwise
 * @param diagnoses what the item is for, one to twelve
 * @param serviceDate when it was delivered
 * @param controlNumber the number that payers send back
 * @param note what the payer must know; null when there is nothing
 * @param drug the dispensed product; null when none is identified
 * @param orderingProvider who ordered the item; null when not given
 * @param details all that only some lines have to say
 */
record LineDraft(
        int itemIndex,
        Procedure procedure,
        Money charge,
        UnitCount units,
        @Nullable String placeOfService,
        List<DiagnosisCode> diagnoses,
        DateSpan serviceDate,
        String controlNumber,
        @Nullable String note,
        @Nullable DrugIdentification drug,
        @Nullable OrderingProvider orderingProvider,
        LineDetails details) {

    /** The line on a claim that has all its diagnoses. */
    ServiceLine on(List<DiagnosisCode> claimDiagnoses) {
        return new ServiceLine(
                procedure,
                charge,
                units,
                placeOfService,
                pointers(claimDiagnoses),
                serviceDate,
                controlNumber,
                note,
                drug,
                orderingProvider,
                details);
    }

    private List<Integer> pointers(List<DiagnosisCode> claimDiagnoses) {
        return diagnoses.stream()
                .limit(ItemDiagnoses.MOST_POINTERS)
                .map(diagnosis -> claimDiagnoses.indexOf(diagnosis) + 1)
                .toList();
    }
}

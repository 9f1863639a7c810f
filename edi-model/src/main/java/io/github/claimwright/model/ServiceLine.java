package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service line (loop 2400).
 *
 * @param procedure the HCPCS code and its modifiers (SV101)
 * @param charge what is charged for all units (SV102)
 * @param units how many HCPCS units (SV103, SV104)
 * @param placeOfService the place of service where it differs from the claim's (SV105); null otherwise
 * @param diagnosisPointers which of the claim's diagnoses the line is for, most important first: 1 to 4 numbers from 1 on
 *     (SV107)
 * @param serviceDate when the item was delivered or the rental month began (DTP*472)
 * @param controlNumber the supplier's own number of the line, which payers send back (REF*6R), at most 30 characters; null
 *     when there is none
 * @param note what the payer must know and no other field says (NTE*ADD), at most 80 characters; null when there is
 *     nothing
 * @param drug the dispensed drug product; null when the line is for no drug or the payer wants no NDC
 * @param orderingProvider who ordered the item; null when not sent
 * @param details all that only some lines have to say
 */
public record ServiceLine(
        Procedure procedure,
        Money charge,
        UnitCount units,
        @Nullable String placeOfService,
        List<Integer> diagnosisPointers,
        DateSpan serviceDate,
        @Nullable String controlNumber,
        @Nullable String note,
        @Nullable DrugIdentification drug,
        @Nullable OrderingProvider orderingProvider,
        LineDetails details) {

    /** Refuses negative charges, missing pointers and overlong texts. */
    public ServiceLine {
        Require.that(!charge.isNegative(), "line charge", "must not be negative");
        diagnosisPointers = Require.count(diagnosisPointers, "diagnosis pointers of a line", 1, 4);
        for (int pointer : diagnosisPointers) {
            Require.that(pointer >= 1 && pointer <= 12, "diagnosis pointer", "must be a number from 1 to 12");
        }
        Require.optionalText(controlNumber, "line control number", 30);
        Require.optionalText(note, "line note", 80);
        Require.that(
                drug == null || details.product() == null, "product of a line", "must be a drug or another product");
    }

    /** A line with what nearly all lines say. */
    public ServiceLine(
            Procedure procedure,
            Money charge,
            UnitCount units,
            @Nullable String placeOfService,
            List<Integer> diagnosisPointers,
            DateSpan serviceDate,
            @Nullable String controlNumber,
            @Nullable String note,
            @Nullable DrugIdentification drug,
            @Nullable OrderingProvider orderingProvider) {
        this(
                procedure,
                charge,
                units,
                placeOfService,
                diagnosisPointers,
                serviceDate,
                controlNumber,
                note,
                drug,
                orderingProvider,
                LineDetails.NONE);
    }

    /** The same line with other details. */
    public ServiceLine withDetails(LineDetails other) {
        return new ServiceLine(
                procedure,
                charge,
                units,
                placeOfService,
                diagnosisPointers,
                serviceDate,
                controlNumber,
                note,
                drug,
                orderingProvider,
                other);
    }

    @Override
    public String toString() {
        return "ServiceLine[" + procedure.code() + ", units " + units.value().toPlainString() + "]";
    }
}

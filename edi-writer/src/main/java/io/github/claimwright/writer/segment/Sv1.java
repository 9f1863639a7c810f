package io.github.claimwright.writer.segment;

import io.github.claimwright.model.LineIndicators;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.util.Arrays;

/** SV1, professional service (loop 2400): what was supplied, how many units of it, at what charge, for which diagnoses. */
public final class Sv1 {
    private Sv1() {}

    /** The procedure, charge, units, diagnosis pointers and flags of a line. */
    public static Segment from(ServiceLine line) {
        LineIndicators indicators = line.details().indicators();
        return Segment.of("SV1")
                .putComposite(1, ProcedureParts.of(line.procedure()))
                .put(2, line.charge().toX12())
                .put(3, line.units().basis())
                .put(4, X12Text.decimal(line.units().value()))
                .put(5, line.placeOfService())
                .putComposite(7, diagnosisPointers(line))
                .put(9, Texts.yes(indicators.emergency()))
                .put(11, Texts.yes(indicators.epsdt()))
                .put(12, Texts.yes(indicators.familyPlanning()))
                .put(15, indicators.copayExempt() ? "0" : null)
                .build();
    }

    private static String[] diagnosisPointers(ServiceLine line) {
        String[] components = new String[line.diagnosisPointers().size()];
        Arrays.setAll(components, i -> line.diagnosisPointers().get(i).toString());
        return components;
    }
}

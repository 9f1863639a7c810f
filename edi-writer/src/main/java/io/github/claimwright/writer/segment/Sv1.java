package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.x12.Segment;
import io.github.claimwright.x12.X12Text;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** SV1, professional service (loop 2400): what was supplied, how many units of it, at what charge, for which diagnoses. */
public final class Sv1 {
    private Sv1() {}

    /** The procedure, charge, units and diagnosis pointers of a line. */
    public static Segment from(ServiceLine line) {
        return Segment.of("SV1")
                .putComposite(1, procedure(line.procedure()))
                .put(2, line.charge().toX12())
                .put(3, line.units().basis())
                .put(4, X12Text.decimal(line.units().value()))
                .put(5, line.placeOfService())
                .putComposite(7, diagnosisPointers(line))
                .build();
    }

    /** SV101: qualifier, code, up to four modifiers, description. */
    private static @Nullable String[] procedure(Procedure procedure) {
        @Nullable String[] components = new String[7];
        components[0] = procedure.code().kind();
        components[1] = procedure.code().value();
        int next = 2;
        for (Modifier modifier : procedure.modifiers()) {
            components[next++] = modifier.value();
        }
        components[6] = procedure.description();
        return components;
    }

    private static String[] diagnosisPointers(ServiceLine line) {
        String[] components = new String[line.diagnosisPointers().size()];
        Arrays.setAll(components, i -> line.diagnosisPointers().get(i).toString());
        return components;
    }
}

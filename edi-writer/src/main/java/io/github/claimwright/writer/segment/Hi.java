package io.github.claimwright.writer.segment;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.x12.Segment;
import java.util.List;

/** HI, diagnoses (loop 2300): all of the claim's ICD-10-CM codes in one segment, the principal one first. */
public final class Hi {
    private static final String PRINCIPAL = "ABK";
    private static final String OTHER = "ABF";

    private Hi() {}

    /** One to twelve diagnoses; the place of each is the number that service lines point to. */
    public static Segment from(List<DiagnosisCode> diagnoses) {
        Segment.Builder segment = Segment.of("HI");
        for (int i = 0; i < diagnoses.size(); i++) {
            segment.putComposite(
                    i + 1, i == 0 ? PRINCIPAL : OTHER, diagnoses.get(i).value());
        }
        return segment.build();
    }
}

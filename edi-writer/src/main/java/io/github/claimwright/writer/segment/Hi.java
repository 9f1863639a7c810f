package io.github.claimwright.writer.segment;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.x12.Segment;
import java.util.List;

/** HI, health care codes (loop 2300): diagnoses, surgeries that anesthesia was for, conditions. */
public final class Hi {
    private Hi() {}

    /** One to twelve diagnoses; the place of each is the number that service lines point to. */
    public static Segment from(List<DiagnosisCode> diagnoses) {
        Segment.Builder segment = Segment.of("HI");
        int position = 0;
        for (DiagnosisCode diagnosis : diagnoses) {
            position++;
            segment.putComposite(position, qualifier(diagnosis, position == 1), diagnosis.value());
        }
        return segment.build();
    }

    private static String qualifier(DiagnosisCode diagnosis, boolean principal) {
        if (diagnosis.revision() == 9) {
            return principal ? "BK" : "BF";
        }
        return principal ? "ABK" : "ABF";
    }

    /** One or two surgeries that anesthesia was for. */
    public static Segment anesthesia(List<String> procedures) {
        Segment.Builder segment = Segment.of("HI").putComposite(1, "BP", procedures.get(0));
        if (procedures.size() > 1) {
            segment.putComposite(2, "BO", procedures.get(1));
        }
        return segment.build();
    }

    /** One to twelve condition codes. */
    public static Segment conditions(List<String> codes) {
        Segment.Builder segment = Segment.of("HI");
        int position = 1;
        for (String code : codes) {
            segment.putComposite(position++, "BG", code);
        }
        return segment.build();
    }
}

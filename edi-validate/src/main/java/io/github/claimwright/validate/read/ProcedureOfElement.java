package io.github.claimwright.validate.read;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.OtherServiceCode;
import io.github.claimwright.model.Procedure;
import io.github.claimwright.model.ServiceCode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.util.ArrayList;
import java.util.List;

/** A service with its modifiers (SV101, SVD03). */
final class ProcedureOfElement {
    private static final int FIRST_MODIFIER = 3;
    private static final int LAST_MODIFIER = 6;
    private static final int DESCRIPTION = 7;

    private ProcedureOfElement() {}

    static Procedure procedure(SegmentNode segment, int element) {
        List<Modifier> modifiers = new ArrayList<>(4);
        for (int component = FIRST_MODIFIER; component <= LAST_MODIFIER; component++) {
            String modifier = segment.text(element, component);
            if (!modifier.isEmpty()) {
                modifiers.add(new Modifier(modifier));
            }
        }
        return new Procedure(
                code(segment.text(element, 1), segment.text(element, 2)),
                modifiers,
                Texts.optional(segment, element, DESCRIPTION));
    }

    static ServiceCode code(String kind, String value) {
        return kind.equals(ServiceCode.HCPCS) ? new HcpcsCode(value) : new OtherServiceCode(kind, value);
    }
}

package io.github.claimwright.writer.segment;

import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Procedure;
import org.jspecify.annotations.Nullable;

/** A procedure as the composite that SV1 and SVD share: code list, code, up to four modifiers, description. */
final class ProcedureParts {
    private ProcedureParts() {}

    static @Nullable String[] of(Procedure procedure) {
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
}

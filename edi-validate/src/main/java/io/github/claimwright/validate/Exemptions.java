package io.github.claimwright.validate;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.rule.Exemption;
import io.github.claimwright.validate.tree.LoopNode;
import org.jspecify.annotations.Nullable;

/** Which exemption holds of a loop. Rules that share one stand together in the catalogue. */
final class Exemptions {
    private final CodeBook codes;
    private @Nullable Exemption last;
    private boolean holds;

    Exemptions(CodeBook codes) {
        this.codes = codes;
    }

    /** Forgets what held of another loop. */
    void begin() {
        last = null;
        holds = false;
    }

    /** Whether there is an exemption, and it holds of the loop. */
    boolean hold(@Nullable Exemption exemption, LoopNode loop) {
        if (exemption == null) {
            return false;
        }
        if (exemption != last) {
            holds = exemption.holds(loop, codes);
            last = exemption;
        }
        return holds;
    }
}

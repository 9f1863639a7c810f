package io.github.claimwright.writer.loop;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.writer.segment.Clm;
import io.github.claimwright.writer.segment.Hi;
import java.util.List;

/** Loop 2300, claim: what the claim says of itself and its diagnoses; its service lines follow in loops of their own. */
final class ClaimLoop {
    private ClaimLoop() {}

    static Loop from(Claim claim) {
        return Loop.of("2300")
                .add(Clm.from(claim))
                .add(Hi.from(claim.diagnoses()))
                .build();
    }

    /** Adds the claim's loop and those of its service lines, which are numbered from 1 here. */
    static void addWithLines(Claim claim, List<Loop> loops) {
        loops.add(from(claim));
        int number = 0;
        for (ServiceLine line : claim.lines()) {
            ServiceLineLoop.addWithin(line, ++number, loops);
        }
    }
}

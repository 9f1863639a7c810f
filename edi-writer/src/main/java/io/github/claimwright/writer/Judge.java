package io.github.claimwright.writer;

import io.github.claimwright.model.Claim;
import io.github.claimwright.writer.check.ClaimCheck;
import io.github.claimwright.writer.check.ClaimNeeds;
import io.github.claimwright.writer.check.Fault;
import io.github.claimwright.writer.loop.Placement;
import io.github.claimwright.x12.Delimiters;
import org.jspecify.annotations.Nullable;

/** Says no to claims that cannot be written, before any of them is. Not thread-safe. */
final class Judge {
    private final ClaimCheck check;

    Judge(Delimiters delimiters) {
        this.check = new ClaimCheck(delimiters, true);
    }

    /**
     * @param number the claim's place in the batch, from 1
     * @throws UnwritableClaimException when the claim cannot be written
     */
    void judge(Claim claim, int number, Placement placement) {
        Fault fault = ClaimNeeds.fault(claim);
        refuse(claim, number, fault == null ? check.fault(placement.loops()) : fault);
    }

    private static void refuse(Claim claim, int number, @Nullable Fault fault) {
        if (fault != null) {
            throw new UnwritableClaimException(claim.information().accountNumber(), number, fault);
        }
    }
}

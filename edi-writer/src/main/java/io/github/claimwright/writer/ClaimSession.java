package io.github.claimwright.writer;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.loop.Hierarchy;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.writer.loop.Placement;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One interchange that is being written claim by claim, for callers whose claims come one at a time. Holds no claim but
 * the last one. Not thread-safe.
 *
 * <p>A claim that is refused leaves the interchange as it was: the caller may go on with the next one.
 */
public final class ClaimSession {
    private final TradingPartner partner;
    private final PartnerHeaders headers;
    private final OutputStream out;
    private final Judge judge;
    private @Nullable Envelope envelope;
    private Hierarchy hierarchy = Hierarchy.EMPTY;
    private int offered;
    private int claims;
    private int lines;

    ClaimSession(TradingPartner partner, PartnerHeaders headers, Judge judge, OutputStream out) {
        this.partner = partner;
        this.headers = headers;
        this.judge = judge;
        this.out = out;
    }

    /**
     * Writes a claim. Nothing of it is written, and no number issued for it, unless all of it can be written.
     *
     * @throws UnwritableClaimException when the claim cannot be written; the session can go on
     * @throws IOException when the stream breaks or no control number can be had; the session is over
     */
    public void add(Claim claim) throws IOException {
        offered++;
        Placement placement = (opensTransaction() ? Hierarchy.EMPTY : hierarchy).place(claim);
        judge.judge(claim, offered, placement);
        Envelope around = opensTransaction() ? withTransaction() : opened();
        for (Loop loop : placement.loops()) {
            around.write(loop);
        }
        hierarchy = placement.next();
        claims++;
        lines += claim.lines().size();
    }

    private boolean opensTransaction() {
        return envelope == null || hierarchy.claims() == partner.batching().claimsPerTransaction();
    }

    private Envelope withTransaction() throws IOException {
        Envelope around = opened();
        if (!around.hasGroup()
                || around.transactionsOfGroup() == partner.batching().transactionsPerGroup()) {
            around.open(headers.group());
        }
        around.open(headers.transaction());
        return around;
    }

    private Envelope opened() throws IOException {
        Envelope around = envelope;
        if (around == null) {
            around = new Envelope(out, headers.interchange(), partner.delimiters(), partner.lineBreak());
            envelope = around;
        }
        return around;
    }

    /** How many claims were written so far. */
    public int claims() {
        return claims;
    }

    /**
     * Closes the interchange; flushes the stream but does not close it.
     *
     * @throws RefusedValueException when no claim was written
     */
    public WrittenInterchange finish() throws IOException {
        Envelope written = envelope;
        if (written == null) {
            throw new RefusedValueException(
                    "claims", "must number at least one: an interchange without any is refused");
        }
        written.close();
        return new WrittenInterchange(
                written.interchangeNumber(),
                written.transactions(),
                claims,
                lines,
                written.segments(),
                written.bytes());
    }
}

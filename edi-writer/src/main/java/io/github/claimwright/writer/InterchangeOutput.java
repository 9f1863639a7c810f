package io.github.claimwright.writer;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.GroupHeader;
import io.github.claimwright.envelope.InterchangeHeader;
import io.github.claimwright.envelope.TransactionHeader;
import io.github.claimwright.model.Claim;
import io.github.claimwright.writer.loop.Hierarchy;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.writer.loop.Placement;
import io.github.claimwright.x12.Delimiters;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One interchange whose headers, control numbers and hierarchy the caller gives: for claims that were received and are
 * written again as they were. {@link ClaimWriter} is for claims that are new. Not thread-safe.
 *
 * <p>Counts are made here, and whatever is open is closed by what comes next. Begin with a group, then a transaction
 * set, then its claims.
 */
public final class InterchangeOutput {
    private final Envelope envelope;
    private final Judge judge;
    private Hierarchy hierarchy = Hierarchy.EMPTY;
    private int claims;

    /**
     * Begins the interchange.
     *
     * @param out is flushed in the end, but never closed
     * @param strictness how much is asked of each claim
     */
    public InterchangeOutput(
            OutputStream out,
            InterchangeHeader header,
            Delimiters delimiters,
            LineBreak lineBreak,
            Strictness strictness)
            throws IOException {
        this.envelope = new Envelope(out, header, delimiters, lineBreak);
        this.judge = new Judge(delimiters, strictness);
    }

    /** Begins a functional group. */
    public void open(GroupHeader header) throws IOException {
        envelope.open(header);
    }

    /** Begins a transaction set. */
    public void open(TransactionHeader header) throws IOException {
        if (!envelope.hasGroup()) {
            throw new IllegalStateException("a transaction set stands in a functional group");
        }
        envelope.open(header);
        hierarchy = Hierarchy.EMPTY;
    }

    /**
     * Writes a claim below the levels of the one before it, or below levels of its own where they differ.
     *
     * @throws UnwritableClaimException when the claim cannot be written; the next one may be
     */
    public void write(Claim claim) throws IOException {
        write(claim, hierarchy.place(claim));
    }

    /**
     * Writes a claim where it stood.
     *
     * @param place the levels that it opens at least
     * @throws UnwritableClaimException when the claim cannot be written; the next one may be
     */
    public void write(Claim claim, ClaimPlace place) throws IOException {
        write(claim, hierarchy.place(claim, place));
    }

    private void write(Claim claim, Placement placement) throws IOException {
        if (!envelope.hasTransaction()) {
            throw new IllegalStateException("a claim stands in a transaction set");
        }
        judge.judge(claim, ++claims, placement);
        for (Loop loop : placement.loops()) {
            envelope.write(loop);
        }
        hierarchy = placement.next();
    }

    /** Closes whatever is open, and the interchange. */
    public void finish() throws IOException {
        envelope.close();
    }
}

package io.github.claimwright.writer;

import io.github.claimwright.model.Claim;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.writer.encode.SegmentEncoder;
import io.github.claimwright.writer.loop.Hierarchy;
import io.github.claimwright.writer.loop.Loop;
import io.github.claimwright.writer.loop.Placement;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

/** Writes one interchange claim by claim: places each in the hierarchy, checks it, and hands it to the envelope. */
final class InterchangeWriter {
    private final TradingPartner partner;
    private final SegmentEncoder encoder;
    private final Envelope envelope;
    private final ClaimCheck check;
    private Hierarchy hierarchy = Hierarchy.EMPTY;
    private int claims;
    private int lines;

    InterchangeWriter(TradingPartner partner, ControlNumbers numbers, LocalDateTime now, OutputStream out)
            throws IOException {
        this.partner = partner;
        this.encoder = new SegmentEncoder(
                out, partner.delimiters(), partner.lineBreak().text());
        this.envelope = new Envelope(new EnvelopeSegments(partner, now), numbers, encoder);
        this.check = new ClaimCheck(partner.delimiters());
    }

    /** Nothing of the claim is written, and no number issued for it, unless all of it can be written. */
    void add(Claim claim) throws IOException {
        boolean opensTransaction = hierarchy.claims() == 0 || hierarchy.claims() == partner.claimsPerTransaction();
        Placement placement = (opensTransaction ? Hierarchy.EMPTY : hierarchy).place(claim);
        check.check(claim, claims + 1, placement.loops());
        if (opensTransaction) {
            envelope.openTransaction();
        }
        for (Loop loop : placement.loops()) {
            envelope.write(loop);
        }
        hierarchy = placement.next();
        claims++;
        lines += claim.lines().size();
    }

    WrittenInterchange finish() throws IOException {
        if (claims == 0) {
            throw new RefusedValueException(
                    "claims", "must number at least one: an interchange without any is refused");
        }
        envelope.close();
        encoder.finish();
        return new WrittenInterchange(
                envelope.interchangeNumber(),
                envelope.transactions(),
                claims,
                lines,
                envelope.segments(),
                encoder.bytes());
    }
}

package io.github.claimwright.writer;

import io.github.claimwright.file.AtomicFile;
import io.github.claimwright.model.Claim;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Writes claims as 837P interchanges for one trading partner. Immutable and thread-safe, as far as its control numbers
 * are.
 *
 * <p>The same claims, clock and control numbers give the same bytes on every machine.
 */
public final class ClaimWriter {
    private final TradingPartner partner;
    private final ControlNumbers numbers;
    private final Clock clock;

    /**
     * @param partner what the envelope says and how the file looks
     * @param numbers where control numbers come from
     * @param clock what time the envelope states, in the clock's zone
     */
    public ClaimWriter(TradingPartner partner, ControlNumbers numbers, Clock clock) {
        this.partner = partner;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Writes one interchange with one functional group.
     *
     * <p>Claims are read once, in order, and one at a time; memory does not grow with their number. Claims in a row that
     * share billing provider, subscriber and payer share their levels of the hierarchy, so sorted claims make a smaller
     * file. Each claim is checked as a whole before its first byte is written. When this method fails the stream holds
     * an incomplete interchange: write to an {@link AtomicFile}, which then leaves no trace.
     *
     * @param claims at least one claim
     * @param out is flushed but not closed
     * @throws UnwritableClaimException when a claim has text that the interchange cannot carry
     * @throws io.github.claimwright.model.RefusedValueException when there is no claim at all
     * @throws IOException when the stream breaks or no control number can be had
     */
    public WrittenInterchange write(Iterable<Claim> claims, OutputStream out) throws IOException {
        InterchangeWriter interchange = new InterchangeWriter(partner, numbers, LocalDateTime.now(clock), out);
        for (Claim claim : claims) {
            interchange.add(claim);
        }
        return interchange.finish();
    }
}

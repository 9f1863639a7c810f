package io.github.claimwright.writer;

import io.github.claimwright.file.AtomicFile;
import io.github.claimwright.model.Claim;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Consumer;

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
     * Writes one interchange, all claims or none.
     *
     * <p>Claims are read once, in order, and one at a time; memory does not grow with their number. Claims in a row that
     * share billing provider, subscriber, payer and dependent share their levels of the hierarchy, so sorted claims make
     * a smaller file. Each claim is checked as a whole before its first byte is written. When this method fails the
     * stream holds an incomplete interchange: write to an {@link AtomicFile}, which then leaves no trace.
     *
     * @param claims at least one claim
     * @param out is flushed but not closed
     * @throws UnwritableClaimException when a claim has something that the guide or the interchange cannot carry
     * @throws io.github.claimwright.model.RefusedValueException when there is no claim at all
     * @throws IOException when the stream breaks or no control number can be had
     */
    public WrittenInterchange write(Iterable<Claim> claims, OutputStream out) throws IOException {
        return write(claims, out, refusal -> {
            throw refusal;
        });
    }

    /**
     * Writes one interchange of those claims that can be written.
     *
     * @param claims at least one that can be written
     * @param out is flushed but not closed
     * @param refused told of every claim that is left out, and why
     * @throws io.github.claimwright.model.RefusedValueException when no claim could be written
     * @throws IOException when the stream breaks or no control number can be had
     */
    public WrittenInterchange write(
            Iterable<Claim> claims, OutputStream out, Consumer<UnwritableClaimException> refused) throws IOException {
        ClaimSession session = open(out);
        for (Claim claim : claims) {
            try {
                session.add(claim);
            } catch (UnwritableClaimException refusal) {
                refused.accept(refusal);
            }
        }
        return session.finish();
    }

    /** Begins an interchange for claims that come one at a time; nothing is written before the first of them. */
    public ClaimSession open(OutputStream out) {
        PartnerHeaders headers = new PartnerHeaders(partner, numbers, LocalDateTime.now(clock));
        return new ClaimSession(partner, headers, new Judge(partner.delimiters()), out);
    }
}

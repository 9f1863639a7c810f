package io.github.claimwright.validate.audit;

import io.github.claimwright.validate.parse.Audience;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.parse.Message;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.LoopNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Draws a simple random sample of the claims of some files: each claim that qualifies is as likely as any other to be in it,
 * and the same files in the same order, with the same seed, give the same sample on every machine. Holds no more claims than
 * the sample has (reservoir sampling).
 */
public final class ClaimSample {
    private final int size;
    private final long seed;
    private final Predicate<AuditClaim> qualifies;
    /** Its algorithm is part of Java's specification, so that a seed means the same everywhere and later. */
    private final Random random;

    private final List<Drawn> drawn = new ArrayList<>();
    private int frame;

    private record Drawn(int number, AuditClaim claim) {}

    /**
     * Begins a sample.
     *
     * @param size how many claims are drawn at most; at least 1
     * @param seed tells one sample from another
     * @param qualifies which claims it is drawn from
     */
    public ClaimSample(int size, long seed, Predicate<AuditClaim> qualifies) {
        if (size < 1) {
            throw new IllegalArgumentException("a sample has at least one claim, not " + size);
        }
        this.size = size;
        this.seed = seed;
        this.qualifies = qualifies;
        this.random = new Random(seed);
    }

    /**
     * Offers the claims of a file, which the caller closes.
     *
     * @return whether it is X12 at all
     */
    public boolean add(String file, InputStream in) throws IOException {
        Audience audience = Audience.of((rule, place, values) -> {}, unit -> complete(file, unit));
        return new InterchangeParser(Message.claim(), in, ScanLimits.USUAL, audience)
                        .parse()
                        .interchanges()
                > 0;
    }

    private void complete(String file, LoopNode unit) {
        if (unit.id().equals("2300")) {
            offer(AuditClaim.of(file, unit));
        }
    }

    private void offer(AuditClaim claim) {
        if (!qualifies.test(claim)) {
            return;
        }
        frame++;
        if (drawn.size() < size) {
            drawn.add(new Drawn(frame, claim));
            return;
        }
        int place = random.nextInt(frame);
        if (place < size) {
            drawn.set(place, new Drawn(frame, claim));
        }
    }

    /** From how many claims it was drawn. */
    public int frame() {
        return frame;
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** The claims that were drawn, in the order of the files. */
    public List<AuditClaim> claims() {
        return drawn.stream()
                .sorted(Comparator.comparingInt(Drawn::number))
                .map(Drawn::claim)
                .toList();
    }
}

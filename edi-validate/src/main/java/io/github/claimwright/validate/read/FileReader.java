package io.github.claimwright.validate.read;

import io.github.claimwright.envelope.ClaimPlace;
import io.github.claimwright.envelope.HierarchyLevel;
import io.github.claimwright.model.Claim;
import io.github.claimwright.model.RefusedValueException;
import io.github.claimwright.validate.parse.Audience;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.parse.Message;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.tree.EnvelopeListener;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in its order: headers, claims with the levels that they open, and every segment as it stands. It holds no
 * more of the file than one claim with its hierarchy, and judges nothing.
 */
public final class FileReader {
    private final FileListener listener;
    private @Nullable LoopNode provider;
    private @Nullable LoopNode subscriber;
    private @Nullable LoopNode patient;

    private FileReader(FileListener listener) {
        this.listener = listener;
    }

    /** Reads a stream to its end; the caller closes it. */
    public static void read(InputStream in, FileListener listener) throws IOException {
        FileReader reader = new FileReader(listener);
        new InterchangeParser(
                        Message.claim(),
                        in,
                        ScanLimits.USUAL,
                        new Audience(
                                (rule, place, values) -> {}, reader::complete, EnvelopeListener.NONE, reader::passed))
                .parse();
    }

    private void passed(SegmentNode segment) {
        switch (segment.tag()) {
            case "ISA" ->
                attempt(segment, () -> listener.interchange(Headers.interchange(segment), segment.delimiters()));
            case "GS" -> attempt(segment, () -> listener.group(Headers.group(segment)));
            default -> {}
        }
        listener.segment(segment);
    }

    private void complete(LoopNode unit) {
        SegmentNode first = unit.segments().isEmpty() ? null : unit.segments().get(0);
        if (first == null) {
            return;
        }
        if (unit.id().equals("ST")) {
            provider = null;
            subscriber = null;
            patient = null;
            attempt(first, () -> listener.transaction(Headers.transaction(unit)));
        } else if (unit.id().equals("2300")) {
            attempt(first, () -> {
                Claim claim = new ClaimOfLoops(unit).claim();
                listener.claim(claim, place(unit));
            });
        }
    }

    private ClaimPlace place(LoopNode claim) {
        LoopNode ofProvider = claim.enclosing("2000A").orElse(null);
        LoopNode ofSubscriber = claim.enclosing("2000B").orElse(null);
        LoopNode ofPatient = claim.enclosing("2000C").orElse(null);
        HierarchyLevel opens = HierarchyLevel.CLAIM;
        if (ofProvider != provider) {
            opens = HierarchyLevel.BILLING_PROVIDER;
        } else if (ofSubscriber != subscriber) {
            opens = HierarchyLevel.SUBSCRIBER;
        } else if (ofPatient != patient) {
            opens = HierarchyLevel.PATIENT;
        }
        provider = ofProvider;
        subscriber = ofSubscriber;
        patient = ofPatient;
        boolean dependents = ofSubscriber != null
                && ofSubscriber.segment("HL").map(hl -> hl.is(4, "1")).orElse(false);
        return new ClaimPlace(opens, dependents);
    }

    /** What the model refuses is left to the segments, which stand in the file as they are. */
    private void attempt(SegmentNode at, Runnable reading) {
        try {
            reading.run();
        } catch (RefusedValueException refused) {
            listener.unread(new UnreadClaim(
                    at.is(0, "CLM") ? at.text(1) : null, at.ordinal(), String.valueOf(refused.getMessage())));
        }
    }
}

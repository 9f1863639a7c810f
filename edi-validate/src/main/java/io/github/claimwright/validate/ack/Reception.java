package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.tree.EnvelopeKind;
import io.github.claimwright.validate.tree.LoopNode;
import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.x12.Delimiters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps what acknowledgments need of a file while it is judged: its envelopes, and each finding in the one it belongs to. */
final class Reception implements FileListener {
    private final BadValues values;
    private final List<ReceivedEnvelope> interchanges = new ArrayList<>();
    private final List<Finding> recent = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    /** From which byte of the file on which envelope it is; none between interchanges. */
    private final TreeMap<Long, Optional<ReceivedEnvelope>> from = new TreeMap<>();

    private final List<Finding> outside = new ArrayList<>();

    private @Nullable ReceivedEnvelope interchange;
    private @Nullable ReceivedEnvelope group;
    private @Nullable ReceivedEnvelope set;

    Reception(BadValues values) {
        this.values = values;
    }

    @Override
    public void begins(EnvelopeKind kind, long offset, @Nullable SegmentNode header) {
        ReceivedEnvelope around = around(kind);
        Delimiters delimiters =
                header != null ? header.delimiters() : around != null ? around.delimiters() : Delimiters.USUAL;
        ReceivedEnvelope begun = new ReceivedEnvelope(kind, texts(header), delimiters, around);
        from.put(offset, Optional.of(begun));
        if (kind == EnvelopeKind.INTERCHANGE) {
            interchange = begun;
            interchanges.add(begun);
        } else if (kind == EnvelopeKind.GROUP) {
            group = begun;
        } else {
            set = begun;
        }
    }

    private @Nullable ReceivedEnvelope around(EnvelopeKind kind) {
        return switch (kind) {
            case INTERCHANGE -> null;
            case GROUP -> interchange;
            case SET, OTHER_SET -> group;
        };
    }

    private static List<String> texts(@Nullable SegmentNode segment) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; segment != null && i <= segment.elements(); i++) {
            texts.add(segment.text(i));
        }
        return texts;
    }

    @Override
    public void ends(EnvelopeKind kind, SegmentNode trailer) {
        ReceivedEnvelope ended = kind == EnvelopeKind.INTERCHANGE ? interchange : group;
        if (ended == null) {
            return;
        }
        if (kind != EnvelopeKind.SET) {
            // what lacks its own trailer ends where the next trailer begins
            from.put(trailer.byteOffset(), Optional.of(ended));
            ended.end(texts(trailer));
        }
        from.put(endOf(trailer), Optional.ofNullable(kind == EnvelopeKind.SET ? ended : ended.around()));
    }

    private static long endOf(SegmentNode segment) {
        return segment.byteOffset() + segment.end(segment.elements()) - segment.start(0) + 1;
    }

    @Override
    public void found(Finding finding) {
        recent.add(finding);
    }

    @Override
    public void complete(LoopNode unit) {
        for (Finding finding : recent) {
            faults.add(new Fault(finding, values.of(finding, unit)));
        }
        recent.clear();
        if (set != null) {
            set.batch().add(unit);
        }
    }

    /** The interchanges with everything in them, when the file was read to its end. */
    List<ReceivedEnvelope> interchanges() {
        recent.forEach(finding -> faults.add(new Fault(finding, "")));
        recent.clear();
        faults.forEach(this::assign);
        faults.clear();
        return List.copyOf(interchanges);
    }

    private void assign(Fault fault) {
        Map.Entry<Long, Optional<ReceivedEnvelope>> place =
                from.floorEntry(fault.location().byteOffset());
        if (place == null || place.getValue().isEmpty() || fault.location().segment() == 0) {
            outside.add(fault.finding());
        } else {
            place.getValue().get().add(fault);
        }
    }

    /** What was found outside of any interchange, so that no acknowledgment can be addressed to anybody. */
    List<Finding> outside() {
        return List.copyOf(outside);
    }
}

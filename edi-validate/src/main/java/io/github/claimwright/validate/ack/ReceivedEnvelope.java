package io.github.claimwright.validate.ack;

import io.github.claimwright.validate.tree.EnvelopeKind;
import io.github.claimwright.x12.Delimiters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An interchange, group or transaction set as it was received: its header, what is in it, and what is wrong with it. */
final class ReceivedEnvelope {
    private final EnvelopeKind kind;
    private final List<String> header;
    private final Delimiters delimiters;
    private final @Nullable ReceivedEnvelope around;
    private final List<ReceivedEnvelope> inside = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final ReceivedBatch batch = new ReceivedBatch();
    private List<String> trailer = List.of();

    /**
     * Begins an envelope inside of another one.
     *
     * @param header the header's elements, the segment id first; empty when the header was lost
     */
    ReceivedEnvelope(EnvelopeKind kind, List<String> header, Delimiters delimiters, @Nullable ReceivedEnvelope around) {
        this.kind = kind;
        this.header = List.copyOf(header);
        this.delimiters = delimiters;
        this.around = around;
        if (around != null) {
            around.inside.add(this);
        }
    }

    EnvelopeKind kind() {
        return kind;
    }

    /** Whether it is a transaction set of claims. */
    boolean isJudged() {
        return kind == EnvelopeKind.SET;
    }

    /** An element of the header; empty when it was not sent, or the header was lost. */
    String header(int element) {
        return element < header.size() ? header.get(element) : "";
    }

    /** Whether the header has just so many elements. */
    boolean hasElements(int count) {
        return header.size() == count + 1;
    }

    /** An element of the trailer; empty when it was not sent, or there was no trailer. */
    String trailer(int element) {
        return element < trailer.size() ? trailer.get(element) : "";
    }

    void end(List<String> elements) {
        trailer = List.copyOf(elements);
    }

    Delimiters delimiters() {
        return delimiters;
    }

    /** The envelope around this one; null for an interchange. */
    @Nullable
    ReceivedEnvelope around() {
        return around;
    }

    /** The groups of an interchange, the transaction sets of a group. */
    List<ReceivedEnvelope> inside() {
        return Collections.unmodifiableList(inside);
    }

    /** The claims of a transaction set; none for what is no such set. */
    ReceivedBatch batch() {
        return batch;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    /** What is wrong here and not inside of an inner envelope. */
    List<Fault> ownFaults() {
        return Collections.unmodifiableList(faults);
    }

    /** Everything that is wrong here and inside. */
    Stream<Fault> allFaults() {
        return Stream.concat(faults.stream(), inside.stream().flatMap(ReceivedEnvelope::allFaults));
    }
}

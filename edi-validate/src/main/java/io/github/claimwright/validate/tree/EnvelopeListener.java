package io.github.claimwright.validate.tree;

import org.jspecify.annotations.Nullable;

/** Follows the envelopes of a file while it is read. Segments are void after the call. */
public interface EnvelopeListener {
    /** Follows nothing. */
    EnvelopeListener NONE = new EnvelopeListener() {};

    /**
     * An envelope begins, which ends the one of its kind before it, if that had no trailer.
     *
     * @param kind which envelope
     * @param offset where in the file its first segment begins, in bytes
     * @param header ISA, GS or ST; null when it was lost
     */
    default void begins(EnvelopeKind kind, long offset, @Nullable SegmentNode header) {}

    /**
     * An envelope ends with its trailer. One without a trailer ends in silence.
     *
     * @param kind which envelope; a transaction set of any kind is a {@link EnvelopeKind#SET}
     * @param trailer IEA, GE or SE
     */
    default void ends(EnvelopeKind kind, SegmentNode trailer) {}
}

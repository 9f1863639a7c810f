package io.github.claimwright.validate.parse;

import io.github.claimwright.validate.rule.FindingSink;
import io.github.claimwright.validate.tree.EnvelopeListener;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what is read.
 *
 * @param sink takes the breaches of envelope and guide
 * @param units takes each complete unit
 * @param envelopes follows the envelopes
 * @param segments takes each segment as soon as its place is known; null for nobody
 * @param unplaced takes those segments of 837P transaction sets that have no place; null for nobody
 */
public record Audience(
        FindingSink sink,
        UnitListener units,
        EnvelopeListener envelopes,
        @Nullable SegmentWatcher segments,
        @Nullable SegmentWatcher unplaced) {

    /** An audience that has all segments or none. */
    public Audience(
            FindingSink sink, UnitListener units, EnvelopeListener envelopes, @Nullable SegmentWatcher segments) {
        this(sink, units, envelopes, segments, null);
    }

    /** An audience for findings and units. */
    public static Audience of(FindingSink sink, UnitListener units) {
        return new Audience(sink, units, EnvelopeListener.NONE, null);
    }

    /** An audience for every segment, whatever is wrong with it. */
    public static Audience of(SegmentWatcher segments) {
        return new Audience((rule, location, values) -> {}, unit -> {}, EnvelopeListener.NONE, segments);
    }
}

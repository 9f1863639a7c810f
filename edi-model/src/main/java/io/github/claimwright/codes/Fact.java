package io.github.claimwright.codes;

/** Something that holds for some dates of service because a document says so. */
public interface Fact {
    /** For which dates of service. */
    EffectiveRange effective();

    /** Which documents say so. */
    Source source();
}

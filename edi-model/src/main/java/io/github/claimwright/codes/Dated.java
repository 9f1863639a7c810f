package io.github.claimwright.codes;

/** A fact that holds for some dates of service. */
public interface Dated {
    /** For which dates of service. */
    EffectiveRange effective();
}

package io.github.claimwright.codes;

/**
 * A file or text that facts were taken from.
 *
 * @param key the short name that the embedded tables use
 * @param title what it is and where it is published
 * @param release which edition, such as {@code October 2025}
 * @param period the dates that the edition speaks of
 */
public record Document(String key, String title, String release, EffectiveRange period) {}

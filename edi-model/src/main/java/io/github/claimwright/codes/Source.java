package io.github.claimwright.codes;

/**
 * Where a fact comes from.
 *
 * @param text the documents, as a reader would look for them
 * @param release which edition of the first document, such as {@code October 2025}
 * @param confidence how sure the fact is
 */
public record Source(String text, String release, Confidence confidence) {}

package io.github.claimwright.guide;

/**
 * A code set that others maintain and date, such as ICD-10-CM. The guide names it; whether a code is in it on a day is
 * asked elsewhere.
 *
 * @param id the short name in guide resources, such as {@code icd}
 * @param name its name in words, with its X12 code source number where it has one
 */
public record CodeSet(String id, String name) {}

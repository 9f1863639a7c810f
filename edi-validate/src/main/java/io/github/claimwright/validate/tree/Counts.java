package io.github.claimwright.validate.tree;

/**
 * How much was read.
 *
 * @param interchanges ISA headers
 * @param groups functional groups
 * @param transactions transaction sets
 * @param claims claims (CLM)
 * @param lines service lines (LX)
 * @param segments segments of all kinds
 * @param bytes bytes, blanks and line ends included
 */
public record Counts(
        long interchanges, long groups, long transactions, long claims, long lines, long segments, long bytes) {}

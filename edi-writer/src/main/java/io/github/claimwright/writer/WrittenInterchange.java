package io.github.claimwright.writer;

/**
 * What was written.
 *
 * @param interchangeControlNumber the nine digits of ISA13, which acknowledgments will name
 * @param transactionSets how many transaction sets, ST to SE
 * @param claims how many claims
 * @param lines how many service lines in all claims
 * @param segments how many segments, from ISA to IEA
 * @param bytes how many bytes, line breaks included
 */
public record WrittenInterchange(
        String interchangeControlNumber, int transactionSets, int claims, int lines, long segments, long bytes) {}

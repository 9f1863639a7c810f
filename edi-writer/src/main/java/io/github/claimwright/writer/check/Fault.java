package io.github.claimwright.writer.check;

/**
 * Why a claim cannot be written, and where.
 *
 * @param line the service line's number within the claim, from 1; 0 when it is not of a line
 * @param loop the loop of the guide, such as {@code 2010BA}
 * @param reference the segment or element in the field's notation, such as {@code NM103} or {@code SV101-7}
 * @param field the field in billing words, such as {@code subscriber last name}
 * @param fault what is wrong, and what to do about it
 */
public record Fault(int line, String loop, String reference, String field, TextFault fault) {}

package io.github.claimwright.guide;

/**
 * A data element of the X12 standard, before any guide narrows it.
 *
 * @param number the element number, or the code of a composite
 * @param type how its text is formed
 * @param min the fewest characters; 0 for a composite
 * @param max the most characters; 0 for a composite
 * @param name what it holds, in a biller's words
 */
record DataElement(String number, DataType type, int min, int max, String name) {}

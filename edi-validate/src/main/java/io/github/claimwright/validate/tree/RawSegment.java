package io.github.claimwright.validate.tree;

import io.github.claimwright.x12.Delimiters;

/** A segment where it was read: bytes and the offsets of its elements, valid until the reader moves on. */
public interface RawSegment {

    /** The buffer that holds the segment. */
    byte[] bytes();

    /** The index in the buffer of the segment's first byte. */
    int start();

    /** The index in the buffer behind the segment's last byte, its terminator not counted. */
    int end();

    /** The segment id as the guide packs it; 0 for what cannot be one. */
    int tagCode();

    /** How many elements the segment has, its id counted. */
    int elements();

    /** The index in the buffer of an element's first byte; element 0 is the segment id. */
    int elementStart(int element);

    /** The delimiters of the interchange. */
    Delimiters delimiters();

    /** The segment's number in the file, from 1. */
    long ordinal();

    /** The offset in the file of the segment's first byte. */
    long byteOffset();

    /** The line of the file, from 1. */
    long line();

    /** Whether a byte in it belongs to neither the basic nor the extended character set of X12. */
    boolean hasForeignBytes();

    /** Whether a component or repetition separator stands in it. */
    boolean hasInnerDelimiters();
}

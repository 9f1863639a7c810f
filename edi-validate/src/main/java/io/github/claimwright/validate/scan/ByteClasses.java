package io.github.claimwright.validate.scan;

import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.X12Text;

/** What each byte means under one interchange's delimiters. */
final class ByteClasses {
    /** Plain data: zero, so that the scanner's loop tests one value for most bytes. */
    static final byte DATA = 0;
    /** The element separator. */
    static final byte ELEMENT = 1;
    /** The segment terminator. */
    static final byte SEGMENT = 2;
    /** The component or repetition separator. */
    static final byte INNER = 4;
    /** A byte that is in no X12 character set. */
    static final byte FOREIGN = 8;

    private ByteClasses() {}

    /** A table by byte value. */
    static byte[] of(Delimiters delimiters) {
        byte[] classes = new byte[256];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = X12Text.isExtended((char) i) ? DATA : FOREIGN;
        }
        classes[delimiters.component()] = INNER;
        classes[delimiters.repetition()] = INNER;
        classes[delimiters.element()] = ELEMENT;
        classes[delimiters.segment()] = SEGMENT;
        return classes;
    }
}

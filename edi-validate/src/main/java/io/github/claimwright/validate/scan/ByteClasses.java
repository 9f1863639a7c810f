package io.github.claimwright.validate.scan;

import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.X12Text;

/** What each byte means under one interchange's delimiters. */
final class ByteClasses {
    static final byte DATA = 0;
    static final byte ELEMENT = 1;
    static final byte SEGMENT = 2;
    static final byte INNER = 3;
    static final byte FOREIGN = 4;

    private ByteClasses() {}

    /** A table by byte value: plain data is zero, so that the scanner's loop tests one value. */
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

package io.github.claimwright.validate.tree;

/** Qualifiers as numbers, so that they can be compared without text: up to three characters, longer ones are all the same. */
public final class Qualifier {
    private static final int LONGEST = 3;
    private static final int TOO_LONG = -1;

    private Qualifier() {}

    /** The number of a qualifier given as text. */
    public static int code(String qualifier) {
        int code = 0;
        for (int i = 0; i < qualifier.length(); i++) {
            code = (code << Byte.SIZE) | qualifier.charAt(i);
        }
        return qualifier.length() > LONGEST ? TOO_LONG : code;
    }

    /** The number of the first component of an element; no further bytes are looked at than a qualifier may have. */
    static int code(byte[] bytes, int from, int to, char component) {
        int code = 0;
        int i = from;
        while (i < to && bytes[i] != component) {
            if (i - from == LONGEST) {
                return TOO_LONG;
            }
            code = (code << Byte.SIZE) | (bytes[i++] & 0xFF);
        }
        return code;
    }
}

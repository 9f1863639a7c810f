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

    static int code(byte[] bytes, int from, int to) {
        int code = 0;
        for (int i = from; i < to; i++) {
            code = (code << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return to - from > LONGEST ? TOO_LONG : code;
    }
}

package io.github.claimwright.guide;

import java.nio.charset.StandardCharsets;

/** Segment ids as numbers: two or three bytes packed so that a scanner can compare them without text. */
public final class Tag {
    private static final int MIN_LENGTH = 2;
    private static final int MAX_LENGTH = 3;

    private Tag() {}

    /**
     * The code of the tag in these bytes: the first byte times 65536, the second times 256, the third or 0.
     *
     * @return the code, or 0 when the bytes are fewer than two or more than three
     */
    public static int code(byte[] buffer, int start, int end) {
        int length = end - start;
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            return 0;
        }
        int third = length == MAX_LENGTH ? buffer[start + 2] & 0xFF : 0;
        return (buffer[start] & 0xFF) << 16 | (buffer[start + 1] & 0xFF) << 8 | third;
    }

    /** The code of a tag given as text, 0 when it has not two or three characters. */
    public static int code(String tag) {
        int length = tag.length();
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            return 0;
        }
        int third = length == MAX_LENGTH ? tag.charAt(2) & 0xFF : 0;
        return (tag.charAt(0) & 0xFF) << 16 | (tag.charAt(1) & 0xFF) << 8 | third;
    }

    /** The tag that a code stands for. */
    public static String text(int code) {
        byte[] bytes = {(byte) (code >> 16), (byte) (code >> 8), (byte) code};
        return new String(bytes, 0, bytes[2] == 0 ? MIN_LENGTH : MAX_LENGTH, StandardCharsets.ISO_8859_1);
    }
}

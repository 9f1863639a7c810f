package io.github.claimwright.validate.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Text in a buffer, looked at without making strings where none are asked for. */
final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Bytes() {}

    static boolean equal(byte[] bytes, int from, int to, String expected) {
        if (to - from != expected.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != expected.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** A number made of the bytes, eight at a time, and of how many they are. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int i = from;
        for (; to - i >= Long.BYTES; i += Long.BYTES) {
            hash = mixed(hash, (long) LONGS.get(bytes, i));
        }
        long rest = 0;
        for (; i < to; i++) {
            rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return mixed(hash, rest);
    }

    private static long mixed(long earlier, long next) {
        long mixed = (earlier ^ next) * SPREAD;
        return mixed ^ (mixed >>> Integer.SIZE);
    }

    /** Where a byte is met first; the end when it is not. */
    static int indexOf(byte[] bytes, int from, int to, char wanted) {
        int i = from;
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    static int count(byte[] bytes, int from, int to, char wanted) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        return count;
    }
}

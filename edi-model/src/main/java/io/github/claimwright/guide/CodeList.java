package io.github.claimwright.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A closed list of codes that answers for bytes in place. Codes of up to eight bytes are packed into a long each and
 * found by hash; the few longer ones, such as version ids, are compared one by one.
 */
public final class CodeList {
    private static final int PACKED_BYTES = Long.BYTES;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final List<String> codes;
    private final long[] slots;
    private final int shift;
    private final byte[][] longCodes;

    private CodeList(List<String> codes) {
        this.codes = List.copyOf(codes);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(codes.size());
        this.slots = new long[2 << bits];
        this.shift = Long.SIZE - 1 - bits;
        this.longCodes = new byte[countLong(codes)][];
        fill();
    }

    /**
     * Makes a list of the given codes, in their order.
     *
     * @throws IllegalArgumentException when a code is empty
     */
    public static CodeList of(List<String> codes) {
        return new CodeList(codes);
    }

    private static int countLong(List<String> codes) {
        int count = 0;
        for (String code : codes) {
            count += code.length() > PACKED_BYTES ? 1 : 0;
        }
        return count;
    }

    private void fill() {
        int longOnes = 0;
        for (String code : codes) {
            byte[] bytes = code.getBytes(StandardCharsets.ISO_8859_1);
            if (bytes.length > PACKED_BYTES) {
                longCodes[longOnes++] = bytes;
            } else {
                insert(pack(bytes, 0, bytes.length));
            }
        }
    }

    private void insert(long packed) {
        if (packed == 0) {
            throw new IllegalArgumentException("a code list cannot hold an empty code");
        }
        slots[slotOf(packed)] = packed;
    }

    /** The slot that holds the code, or the empty one where it would be. */
    private int slotOf(long packed) {
        int slot = (int) ((packed * GOLDEN_RATIO) >>> shift);
        while (slots[slot] != 0 && slots[slot] != packed) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /**
     * Packs a code of up to eight bytes into a number, so that one code can be asked of several lists.
     *
     * @return the packed code, or 0 when there are no bytes or more than eight
     */
    public static long pack(byte[] buffer, int start, int end) {
        if (end - start > PACKED_BYTES) {
            return 0;
        }
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = packed << Byte.SIZE | (buffer[i] & 0xFF);
        }
        return packed;
    }

    /** Whether these bytes are a code of the list; allocates nothing. */
    public boolean contains(byte[] buffer, int start, int end) {
        return end - start > PACKED_BYTES ? containsLong(buffer, start, end) : contains(pack(buffer, start, end));
    }

    /** Whether a code packed by {@link #pack} is in the list. */
    public boolean contains(long packed) {
        return packed != 0 && slots[slotOf(packed)] == packed;
    }

    /** Whether this text is a code of the list; allocates nothing. */
    public boolean contains(String code) {
        return code.length() > PACKED_BYTES ? codes.contains(code) : contains(pack(code));
    }

    /** 0, which no list contains, for text that no code is written in. */
    private static long pack(String code) {
        long packed = 0;
        for (int i = 0; i < code.length(); i++) {
            char character = code.charAt(i);
            if (character > 0xFF) {
                return 0;
            }
            packed = packed << Byte.SIZE | character;
        }
        return packed;
    }

    private boolean containsLong(byte[] buffer, int start, int end) {
        for (byte[] code : longCodes) {
            if (java.util.Arrays.equals(code, 0, code.length, buffer, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two lists have a code in common. */
    public boolean overlaps(CodeList other) {
        return codes.stream().anyMatch(other::contains);
    }

    /** The codes in the order of the guide resource. */
    public List<String> codes() {
        return codes;
    }

    /** The codes separated by commas, as messages show them. */
    @Override
    public String toString() {
        return String.join(",", codes);
    }
}

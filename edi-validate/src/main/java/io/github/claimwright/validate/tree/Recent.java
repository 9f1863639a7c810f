package io.github.claimwright.validate.tree;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts that come again and again, such as codes and units. An entry is replaced as a whole, and every thread
 * may use it.
 *
 * @param <T> what is made of a text; immutable
 */
final class Recent<T> {
    private static final int SIZE_BITS = 6;
    private static final int LONGEST = 32;

    private final @Nullable Entry<T>[] entries;
    private final Function<String, T> make;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a type parameter
    Recent(Function<String, T> make) {
        this.make = make;
        this.entries = new Entry[1 << SIZE_BITS];
    }

    /** What is made of the text, or was before. */
    T of(byte[] bytes, int from, int to) {
        int slot = (int) (Bytes.hash(bytes, from, to) >>> (Long.SIZE - SIZE_BITS));
        Entry<T> known = entries[slot];
        return known == null || !Arrays.equals(known.text, 0, known.text.length, bytes, from, to)
                ? made(slot, bytes, from, to)
                : known.made;
    }

    private T made(int slot, byte[] bytes, int from, int to) {
        T made = make.apply(Bytes.text(bytes, from, to));
        if (to - from <= LONGEST) {
            entries[slot] = new Entry<>(Arrays.copyOfRange(bytes, from, to), made);
        }
        return made;
    }

    private static final class Entry<T> {
        private final byte[] text;
        private final T made;

        Entry(byte[] text, T made) {
            this.text = text;
            this.made = made;
        }
    }
}

package io.github.claimwright.codes.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Rows of text by number, in three arrays: sorted keys, where each row ends, and the rows themselves. A lookup is one
 * binary search; text is made of the one row that is asked for. Immutable and thread-safe.
 */
public final class PackedTable {
    private final long[] keys;
    private final int[] ends;
    private final ByteBuffer rows;

    private PackedTable(long[] keys, int[] ends, ByteBuffer rows) {
        this.keys = keys;
        this.ends = ends;
        this.rows = rows;
    }

    /** Gathers rows in any order; those of one key keep their order. */
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        /** A table without rows. */
        public Builder() {}

        private record Entry(long key, String row) {}

        /** Adds a row; a field holds neither tabs nor line breaks. */
        public Builder add(long key, String... fields) {
            entries.add(new Entry(key, String.join("\t", fields)));
            return this;
        }

        /** The table. */
        public PackedTable build() {
            entries.sort(Comparator.comparingLong(Entry::key));
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            int[] ends = new int[entries.size()];
            for (int index = 0; index < ends.length; index++) {
                rows.writeBytes(entries.get(index).row.getBytes(StandardCharsets.UTF_8));
                ends[index] = rows.size();
            }
            long[] keys = entries.stream().mapToLong(Entry::key).toArray();
            return new PackedTable(keys, ends, ByteBuffer.wrap(rows.toByteArray()));
        }
    }

    /** How many rows there are. */
    public int size() {
        return keys.length;
    }

    /** The keys in order, once for each row. */
    LongStream keys() {
        return Arrays.stream(keys);
    }

    boolean contains(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /** The rows of a key, in the order of the file they came from. */
    List<PackedRow> find(long key) {
        int found = Arrays.binarySearch(keys, key);
        if (found < 0) {
            return List.of();
        }
        List<PackedRow> same = new ArrayList<>(1);
        for (int index = first(found); index < keys.length && keys[index] == key; index++) {
            same.add(row(index));
        }
        return same;
    }

    private int first(int found) {
        int first = found;
        while (first > 0 && keys[first - 1] == keys[found]) {
            first--;
        }
        return first;
    }

    private PackedRow row(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new PackedRow(
                new String(rows.array(), rows.arrayOffset() + start, ends[index] - start, StandardCharsets.UTF_8));
    }

    /** How many bytes {@link #writeTo} fills. */
    int bytes() {
        return 2 * Integer.BYTES + keys.length * (Long.BYTES + Integer.BYTES) + rows.limit();
    }

    void writeTo(ByteBuffer out) {
        out.putInt(keys.length).putInt(rows.limit());
        Arrays.stream(keys).forEach(out::putLong);
        Arrays.stream(ends).forEach(out::putInt);
        out.put(rows.duplicate());
    }

    /** Reads what {@link #writeTo} wrote; the rows stay where they are. */
    static PackedTable readFrom(ByteBuffer in) {
        long[] keys = new long[in.getInt()];
        int text = in.getInt();
        in.asLongBuffer().get(keys);
        in.position(in.position() + keys.length * Long.BYTES);
        int[] ends = new int[keys.length];
        in.asIntBuffer().get(ends);
        in.position(in.position() + ends.length * Integer.BYTES);
        ByteBuffer rows = in.slice().limit(text).slice();
        in.position(in.position() + text);
        return new PackedTable(keys, ends, rows);
    }
}

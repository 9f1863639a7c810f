package io.github.claimwright.validate.tree;

import java.util.Arrays;

/** Where the components of one element end. */
final class Components {
    private static final int USUAL = 8;

    private int element;
    private int[] ends = new int[0];
    private int count;
    private int last;

    void forget() {
        element = 0;
    }

    /** Looks for the components of an element that stands between two places. Rule after rule asks for the same element. */
    Components of(int which, byte[] bytes, int from, int to, char separator) {
        if (element != which) {
            split(bytes, from, to, separator);
            element = which;
        }
        return this;
    }

    private void split(byte[] bytes, int from, int to, char separator) {
        count = 0;
        last = to;
        int end = Bytes.indexOf(bytes, from, to, separator);
        while (end < to) {
            add(end);
            end = Bytes.indexOf(bytes, end + 1, to, separator);
        }
    }

    private void add(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, Math.max(USUAL, count * 2));
        }
        ends[count++] = end;
    }

    /** Where a component, from 1, ends; the end of the element when it has no so many. */
    int end(int component) {
        return component <= count ? ends[component - 1] : last;
    }
}

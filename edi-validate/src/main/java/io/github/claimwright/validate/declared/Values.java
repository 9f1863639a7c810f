package io.github.claimwright.validate.declared;

import io.github.claimwright.validate.tree.SegmentNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The values that a rule names, compared with what was sent without making text of it. */
final class Values {
    private final byte[][] values;

    Values(List<String> values) {
        this.values = values.stream()
                .map(value -> value.getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
    }

    /** Whether the component, or with 0 the element, is one of them. */
    boolean contain(SegmentNode segment, int element, int component) {
        byte[] bytes = segment.buffer();
        int from = segment.start(element, component);
        int to = segment.end(element, component);
        for (byte[] value : values) {
            if (value.length == to - from && Arrays.equals(value, 0, value.length, bytes, from, to)) {
                return true;
            }
        }
        return false;
    }
}

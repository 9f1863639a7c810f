package io.github.claimwright.validate.split;

import io.github.claimwright.validate.tree.SegmentNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One segment as it was sent, without its terminator.
 *
 * @param text the segment, a character for a byte
 * @param separator what separates its elements
 */
record HeldSegment(String text, char separator) {

    static HeldSegment of(SegmentNode segment) {
        int from = segment.start(0);
        int to = segment.end(segment.elements());
        String text = new String(segment.buffer(), from, to - from, StandardCharsets.ISO_8859_1);
        return new HeldSegment(text, segment.delimiters().element());
    }

    private List<String> elements() {
        return Arrays.asList(text.split(Pattern.quote(String.valueOf(separator)), -1));
    }

    String tag() {
        return elements().get(0);
    }

    /** The text of an element; empty when it was not sent. */
    String element(int position) {
        List<String> elements = elements();
        return position < elements.size() ? elements.get(position) : "";
    }

    /** The same with another value in an element. */
    HeldSegment with(int position, String value) {
        List<String> elements = new ArrayList<>(elements());
        while (elements.size() <= position) {
            elements.add("");
        }
        elements.set(position, value);
        return new HeldSegment(String.join(String.valueOf(separator), elements), separator);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The id alone: the rest may be a patient's. */
    @Override
    public String toString() {
        return tag();
    }
}

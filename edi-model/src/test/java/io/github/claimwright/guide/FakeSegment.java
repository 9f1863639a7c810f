package io.github.claimwright.guide;

import java.nio.charset.StandardCharsets;

/** A segment for tests, split anew at each question. */
final class FakeSegment implements SegmentBytes {
    private final String text;

    /** Takes a segment with {@code *} between elements and {@code :} between components. */
    FakeSegment(String text) {
        this.text = text;
    }

    @Override
    public byte[] buffer() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int start(int element, int component) {
        int start = behind('*', element, 0);
        return component <= 1 ? start : Math.min(behind(':', component - 1, start), endOfElement(element));
    }

    @Override
    public int end(int element, int component) {
        int end = endOfElement(element);
        int colon = text.indexOf(':', start(element, component));
        return component == 0 || colon < 0 || colon > end ? end : colon;
    }

    private int endOfElement(int element) {
        int star = text.indexOf('*', behind('*', element, 0));
        return star < 0 ? text.length() : star;
    }

    /** The offset behind the n-th separator, or the end of the text when there are fewer. */
    private int behind(char separator, int count, int from) {
        int at = from;
        for (int i = 0; i < count; i++) {
            int found = text.indexOf(separator, at);
            if (found < 0) {
                return text.length();
            }
            at = found + 1;
        }
        return at;
    }
}

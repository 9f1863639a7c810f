package io.github.claimwright.validate.scan;

import io.github.claimwright.validate.tree.SegmentNode;
import io.github.claimwright.validate.tree.SegmentStore;
import java.util.ArrayList;
import java.util.List;

/** Cuts bytes that are not yet passed into the segments that will come. */
final class Preview {
    /** How far is looked. */
    static final int BYTES = 2048;

    private final ByteWindow window;
    private final ScannedSegment segment = new ScannedSegment();

    Preview(ByteWindow window, ScannedSegment current) {
        this.window = window;
        segment.delimiters = current.delimiters;
    }

    List<SegmentNode> read(int most, SegmentStore store) {
        List<SegmentNode> found = new ArrayList<>();
        store.clear();
        int limit = Math.min(window.limit(), window.position() + BYTES);
        int at = skipBlanks(window.position(), limit);
        while (found.size() < most && cut(at, limit)) {
            found.add(store.add(segment, 0));
            at = skipBlanks(segment.end + 1, limit);
        }
        return found;
    }

    private int skipBlanks(int from, int limit) {
        int at = from;
        while (at < limit && window.bytes()[at] <= ' ' && window.bytes()[at] != segment.delimiters.segment()) {
            at++;
        }
        return at;
    }

    /** Whether a whole segment stands there. */
    private boolean cut(int from, int limit) {
        byte[] bytes = window.bytes();
        segment.begin(bytes, from);
        for (int i = from; i < limit; i++) {
            if (bytes[i] == (byte) segment.delimiters.segment()) {
                segment.end = i;
                segment.complete();
                return i > from;
            }
            if (bytes[i] == (byte) segment.delimiters.element()) {
                segment.elementAt(i + 1);
            } else if (bytes[i] == (byte) segment.delimiters.component()) {
                segment.innerDelimiters = true;
            }
        }
        return false;
    }
}

package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lookups that the engine does for every segment and element of a file. */
class LookupTest {
    private static final int ROUNDS = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final LoopDef claim = Guide.professional().loop("2300");
    private final Reference segment = new Reference("REF*G1*123456");

    @Test
    void findsThePositionOfASegmentInAClaim() {
        assertEquals("claim prior authorization number", place().phrase());
    }

    @Test
    void allocatesNothing() {
        placeOften();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        placeOften();
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < ROUNDS, () -> allocated + " bytes for " + ROUNDS + " lookups");
    }

    private void placeOften() {
        for (int i = 0; i < ROUNDS; i++) {
            place();
        }
    }

    private SegmentDef place() {
        List<SegmentDef> candidates = claim.segments(Tag.code(segment.buffer, 0, 3));
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).matches(segment)) {
                return candidates.get(i);
            }
        }
        throw new IllegalStateException("no position takes the segment");
    }

    /** A segment whose first element is two bytes long. */
    private static final class Reference implements SegmentBytes {
        private final byte[] buffer;

        Reference(String text) {
            this.buffer = text.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public byte[] buffer() {
            return buffer;
        }

        @Override
        public int start(int element, int component) {
            return 4;
        }

        @Override
        public int end(int element, int component) {
            return 6;
        }
    }
}

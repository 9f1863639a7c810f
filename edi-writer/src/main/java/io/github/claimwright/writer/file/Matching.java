package io.github.claimwright.writer.file;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which segment that was sent is which of those that would be written. */
final class Matching {
    private static final int NONE = -1;

    private final List<NamedSegment> written;
    private final List<NamedSegment> sent;
    private final int[] match;
    private final boolean[] used;

    private Matching(List<NamedSegment> written, List<NamedSegment> sent) {
        this.written = written;
        this.sent = sent;
        this.match = new int[sent.size()];
        this.used = new boolean[written.size()];
        Arrays.fill(match, NONE);
    }

    /** Those of the same name and text first, then those of the same text, then those of the same name. */
    static Matching of(List<NamedSegment> written, List<NamedSegment> sent) {
        Matching matching = new Matching(written, sent);
        matching.pair(NamedSegment::name, true);
        matching.pair(NamedSegment::texts, false);
        matching.pair(NamedSegment::name, false);
        return matching;
    }

    private void pair(Function<NamedSegment, Object> key, boolean sameTexts) {
        Map<Object, Deque<Integer>> free = free(key);
        for (int i = 0; i < match.length && !free.isEmpty(); i++) {
            Deque<Integer> candidates = match[i] == NONE ? free.get(key.apply(sent.get(i))) : null;
            if (candidates != null && !candidates.isEmpty() && !(sameTexts && differ(candidates.element(), i))) {
                match[i] = candidates.remove();
                used[match[i]] = true;
            }
        }
    }

    private boolean differ(int writtenIndex, int index) {
        return !written.get(writtenIndex).texts().equals(sent.get(index).texts());
    }

    private Map<Object, Deque<Integer>> free(Function<NamedSegment, Object> key) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                free.computeIfAbsent(key.apply(written.get(i)), any -> new ArrayDeque<>(1))
                        .add(i);
            }
        }
        return free;
    }

    /** The segments that would be written. */
    List<NamedSegment> written() {
        return written;
    }

    /** The segments that were sent. */
    List<NamedSegment> sent() {
        return sent;
    }

    boolean isMatched(int index) {
        return match[index] != NONE;
    }

    /** The segment that would be written for one that was sent. */
    NamedSegment written(int index) {
        return written.get(match[index]);
    }

    boolean isUsed(int writtenIndex) {
        return used[writtenIndex];
    }

    /** Which of the sent segments stand in the order in which they would be written: as many of them as possible. */
    boolean[] inOrder() {
        int[] length = new int[match.length];
        int[] before = new int[match.length];
        int[] ends = new int[match.length + 1];
        int longest = 0;
        for (int i = 0; i < match.length; i++) {
            if (isMatched(i)) {
                int shorter = below(ends, longest, match[i]);
                length[i] = shorter + 1;
                before[i] = shorter == 0 ? NONE : ends[shorter];
                ends[length[i]] = i;
                longest = Math.max(longest, length[i]);
            }
        }
        return marked(longest == 0 ? NONE : ends[longest], before);
    }

    /** How long the longest sequence is that ends below a place. */
    private int below(int[] ends, int longest, int place) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (match[ends[middle]] < place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean[] marked(int last, int[] before) {
        boolean[] marked = new boolean[match.length];
        for (int i = last; i != NONE; i = before[i]) {
            marked[i] = true;
        }
        return marked;
    }
}

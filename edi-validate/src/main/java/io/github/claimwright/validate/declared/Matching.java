package io.github.claimwright.validate.declared;

import io.github.claimwright.validate.tree.SegmentNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether what stands at a place has a form. Places of service, modifiers and states repeat from line to line, so the last
 * answer is remembered: it is replaced as a whole, and every thread may use it.
 */
final class Matching {
    private final Place place;
    private final Pattern pattern;
    private volatile @Nullable Answer last;

    Matching(Place place, Pattern pattern) {
        this.place = place;
        this.pattern = pattern;
    }

    boolean holds(SegmentNode segment) {
        Answer known = last;
        if (known == null || !place.is(segment, known.text)) {
            String text = place.textIn(segment);
            known = new Answer(text, pattern.matcher(text).matches());
            last = known;
        }
        return known.holds;
    }

    private record Answer(String text, boolean holds) {
        /** The text may be a patient's. */
        @Override
        public String toString() {
            return "an answer";
        }
    }
}

package io.github.claimwright.writer.loop;

import io.github.claimwright.x12.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One loop to be written: its own segments, without those of the loops inside it.
 *
 * @param id the loop's id in the guide, such as {@code 2010AA}
 * @param segments its segments in order
 */
public record Loop(String id, List<Segment> segments) {

    /** Copies the segments. */
    public Loop {
        segments = List.copyOf(segments);
    }

    static Builder of(String id) {
        return new Builder(id);
    }

    /** Lists a loop's segments in the order of the guide. */
    static final class Builder {
        private final String id;
        private final List<Segment> segments = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /** A segment that the loop always has. */
        Builder add(Segment segment) {
            segments.add(segment);
            return this;
        }

        /** A segment that the loop has where the claim gives what it says. */
        <T> Builder addIfGiven(@Nullable T given, Function<T, Segment> segment) {
            return given == null ? this : add(segment.apply(given));
        }

        /** A segment that the loop has as often as the claim gives what it says. */
        <T> Builder addEach(List<T> given, Function<T, Segment> segment) {
            for (T one : given) {
                add(segment.apply(one));
            }
            return this;
        }

        Loop build() {
            return new Loop(id, segments);
        }
    }
}

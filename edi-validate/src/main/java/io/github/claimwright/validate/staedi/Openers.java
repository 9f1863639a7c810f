package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.x12.Location;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The loops of the professional claim by their ids. */
final class Openers {
    private static final Map<String, LoopDef> LOOPS = Guide.professional().loops().stream()
            .collect(Collectors.toUnmodifiableMap(LoopDef::id, Function.identity()));

    private Openers() {}

    /** Whether a place is the first segment of its loop. */
    static boolean isOpener(Location location) {
        LoopDef loop = location.loop() == null ? null : LOOPS.get(location.loop());
        return loop != null && loop.first().tag().equals(location.tag());
    }

    /** The id of the segment that begins a loop, by the loop's id; empty for what is none. */
    static String tag(String loop) {
        LoopDef known = LOOPS.get(loop);
        return known == null ? "" : known.first().tag();
    }

    /** Whether a loop, by its id, is the other or stands in it, directly or not. */
    static boolean isIn(String loop, @Nullable String outer) {
        LoopDef inner = LOOPS.get(loop);
        return loop.equals(outer)
                || (inner != null && inner.parents().stream().anyMatch(parent -> isIn(parent.id(), outer)));
    }
}

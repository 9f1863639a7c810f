package io.github.claimwright.validate;

import io.github.claimwright.validate.tree.LoopNode;
import java.util.ArrayList;
import java.util.List;

/** Where the loops that hold the same segments in the same order are looked at quickly. */
final class LooksAtShape {
    private final KindMemory[] kinds;
    private final int[] places;
    private final long excludedByAbsence;

    /** The looks at one of the loops, each of which is like it. */
    LooksAtShape(LoopNode loop, List<KindMemory> all) {
        List<KindMemory> present = new ArrayList<>();
        long excluded = 0;
        for (KindMemory kind : all) {
            int place = kind.placeIn(loop);
            if (place >= 0) {
                present.add(kind);
            } else if (place == KindMemory.NONE) {
                excluded |= kind.excludedWithout();
            }
        }
        kinds = present.toArray(KindMemory[]::new);
        places = present.stream().mapToInt(kind -> kind.placeIn(loop)).toArray();
        excludedByAbsence = excluded;
    }

    /**
     * The rules that need not be asked of the loop.
     *
     * @param never those that need not be asked of any such loop
     */
    long excluded(LoopNode loop, long never) {
        long excluded = never | excludedByAbsence;
        for (int i = 0; i < kinds.length; i++) {
            excluded |= kinds[i].excluded(loop.segments().get(places[i]), excluded);
        }
        return excluded;
    }
}

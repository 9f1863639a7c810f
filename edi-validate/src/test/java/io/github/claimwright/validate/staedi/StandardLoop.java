package io.github.claimwright.validate.staedi;

import io.github.claimwright.guide.LoopDef;
import io.github.claimwright.guide.SegmentDef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A loop of the X12 standard, of which several loops of the guide are implementations: 2310A to 2310F are all the 2310 of
 * the standard. All levels of the hierarchy are implementations of one loop beside each other, since StAEDI tells
 * loops apart by their first segment.
 *
 * @param code the code in the schema, such as {@code L2310}
 * @param loops the loops of the guide
 */
record StandardLoop(String code, List<LoopDef> loops) {
    private static final int DIGITS = 4;

    /** The loops of the standard that stand in these loops of the guide. */
    static List<StandardLoop> in(List<LoopDef> parents) {
        Map<String, List<LoopDef>> byCode = new LinkedHashMap<>();
        for (LoopDef parent : parents) {
            for (LoopDef child : parent.children()) {
                collect(child, byCode);
            }
        }
        List<StandardLoop> loops = new ArrayList<>();
        byCode.forEach((code, members) -> loops.add(new StandardLoop(code, List.copyOf(members))));
        return loops;
    }

    private static void collect(LoopDef loop, Map<String, List<LoopDef>> byCode) {
        List<LoopDef> members = byCode.computeIfAbsent("L" + loop.id().substring(0, DIGITS), code -> new ArrayList<>());
        if (!members.contains(loop)) {
            members.add(loop);
        }
        if (isLevel(loop)) {
            loop.children().stream().filter(StandardLoop::isLevel).forEach(child -> collect(child, byCode));
        }
    }

    /** Whether it is a level of the hierarchy. */
    static boolean isLevel(LoopDef loop) {
        return loop.first().tag().equals("HL");
    }

    /** The loops of the standard in this one; levels stand beside it and not in it. */
    List<StandardLoop> children() {
        return in(loops).stream()
                .filter(child -> !isLevel(child.loops().get(0)))
                .toList();
    }

    /** Those of its loops that stand in a loop of the guide. */
    List<LoopDef> within(LoopDef parent) {
        return loops.stream().filter(loop -> loop.parents().contains(parent)).toList();
    }

    /** The segment ids of all its loops in the order of the standard. */
    List<String> tags() {
        return loops.stream()
                .flatMap(loop -> loop.segments().stream())
                .sorted(Comparator.comparingInt(SegmentDef::rank))
                .map(SegmentDef::tag)
                .distinct()
                .toList();
    }
}

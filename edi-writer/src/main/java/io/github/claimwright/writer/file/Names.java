package io.github.claimwright.writer.file;

import io.github.claimwright.guide.Guide;
import io.github.claimwright.guide.LoopDef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the segments of a part: by their loops, by the qualifier that tells segments of one id apart, and where that is not
 * enough by counting. No name holds a value of a claim, and a segment that changes its place in its loop keeps its name.
 */
final class Names {
    /** Segments that a loop has several of, told apart by their first element. */
    private static final Set<String> QUALIFIED =
            Set.of("AMT", "CAS", "CRC", "DTP", "HI", "NM1", "NTE", "PER", "PRV", "PWK", "QTY", "REF");

    /** Loops that a part has but one of, or that are told apart without the loops around them. */
    private static final Set<String> LEVELS = Set.of("2000A", "2000B", "2000C", "2300");

    /** Loops of parties in two roles, which may come in any order. */
    private static final Set<String> OF_TWO_ROLES = Set.of("2310A", "2330C", "2420F");

    private static final int LONGEST_QUALIFIER = 3;

    private final Guide guide = Guide.professional();
    private final char componentSeparator;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> loops = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<NamedSegment> named = new ArrayList<>();

    private Names(char componentSeparator) {
        this.componentSeparator = componentSeparator;
    }

    /** A loop that those inside it have in their names. */
    private record Open(LoopDef loop, String path) {}

    static List<NamedSegment> of(List<SentLoop> loops, char componentSeparator) {
        Names names = new Names(componentSeparator);
        loops.forEach(names::add);
        return names.named;
    }

    private void add(SentLoop loop) {
        String path = loop.id().isEmpty() ? "" : path(loop) + " ";
        int number = loops.merge(loop.id(), 1, Integer::sum);
        int position = 0;
        for (List<String> segment : loop.segments()) {
            String name = counted(path + key(segment), "#");
            named.add(new NamedSegment(loop.id(), number, ++position, name, segment));
        }
    }

    private String path(SentLoop loop) {
        LoopDef definition = guide.loop(loop.id());
        while (!open.isEmpty() && !open.element().loop().children().contains(definition)) {
            open.pop();
        }
        Open around = open.peek();
        String outer = around == null || LEVELS.contains(around.loop().id()) ? "" : around.path() + "/";
        String path = counted(outer + loop.id() + entity(loop), "[");
        open.push(new Open(definition, path));
        return path;
    }

    /** Parties of one loop are told apart by what they are (NM101). */
    private String entity(SentLoop loop) {
        return OF_TWO_ROLES.contains(loop.id()) && !loop.segments().isEmpty()
                ? qualifier(loop.segments().get(0))
                : "";
    }

    private String key(List<String> segment) {
        String tag = segment.get(0);
        return QUALIFIED.contains(tag) ? tag + qualifier(segment) : tag;
    }

    private String qualifier(List<String> segment) {
        String first = segment.size() > 1 ? segment.get(1) : "";
        int end = first.indexOf(componentSeparator);
        String qualifier = end < 0 ? first : first.substring(0, end);
        return qualifier.isEmpty() || qualifier.length() > LONGEST_QUALIFIER ? "" : "*" + qualifier;
    }

    /** The first of a name goes without a number. */
    private String counted(String name, String bracket) {
        int count = counts.merge(bracket + name, 1, Integer::sum);
        if (count == 1) {
            return name;
        }
        return bracket.equals("[") ? name + "[" + count + "]" : name + bracket + count;
    }
}

package io.github.claimwright.writer.file;

import io.github.claimwright.model.KeptSegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the places at which a claim keeps segments that no field of it holds: each behind the segment it came behind. */
final class Keeping {
    private final Matching matching;
    private final List<NamedSegment> sent;
    private final char componentSeparator;
    private final Map<List<Object>, Integer> inLoop = new HashMap<>();
    private final List<KeptSegment> kept = new ArrayList<>();

    private Keeping(Matching matching, List<NamedSegment> sent, char componentSeparator) {
        this.matching = matching;
        this.sent = sent;
        this.componentSeparator = componentSeparator;
    }

    /** The segments that were sent and would not be written. */
    static List<KeptSegment> between(Matching matching, List<NamedSegment> sent, char componentSeparator) {
        Keeping keeping = new Keeping(matching, sent, componentSeparator);
        keeping.find();
        return keeping.kept;
    }

    private void find() {
        NamedSegment before = null;
        for (int i = 0; i < sent.size(); i++) {
            if (matching.isMatched(i)) {
                before = matching.written(i);
            } else if (before != null) {
                keep(sent.get(i), before);
            }
        }
    }

    private void keep(NamedSegment segment, NamedSegment before) {
        int count = inLoop.merge(List.of(before.loop(), before.loopNumber()), 1, Integer::sum);
        kept.add(new KeptSegment(
                before.loop(),
                before.loopNumber(),
                before.position() + count,
                Texts.segment(segment.texts(), componentSeparator)));
    }
}

package io.github.claimwright.validate.split;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that are being written. A part lies in one interchange, so claims of two interchanges are in two parts. */
final class Parts {
    private final Grouping grouping;
    private final Form form;
    private final String lineEnd;
    private final PartStore store;
    private final Map<Key, PartWriter> writers = new LinkedHashMap<>();
    private long claims;

    private record Key(Layer interchange, String part) {}

    Parts(Grouping grouping, Form form, String lineEnd, PartStore store) {
        this.grouping = grouping;
        this.form = form;
        this.lineEnd = lineEnd;
        this.store = store;
    }

    /** Begins a claim, and says who takes its segments. */
    PartWriter claim(List<Layer> around, HeldSegment clm, char terminator) throws IOException {
        Key key = new Key(around.get(0), grouping.part(around, claims));
        PartWriter writer = writers.get(key);
        if (writer == null) {
            writer = begin(key, clm, terminator);
        }
        claims++;
        writer.claim(around, clm);
        return writer;
    }

    private PartWriter begin(Key key, HeldSegment clm, char terminator) throws IOException {
        if (grouping.isSequential()) {
            finishAll();
        }
        HeldSegment nothing = new HeldSegment("", clm.separator());
        PartWriter writer =
                new PartWriter(store.begin(grouping.label(), key.part()), form, terminator + lineEnd, nothing);
        writers.put(key, writer);
        return writer;
    }

    /** Completes all parts and says how many claims they have. */
    long finish() throws IOException {
        if (claims == 0) {
            throw new SplitException("there are no claims to split");
        }
        finishAll();
        return claims;
    }

    private void finishAll() throws IOException {
        for (PartWriter writer : writers.values()) {
            writer.finish();
        }
        writers.clear();
    }
}

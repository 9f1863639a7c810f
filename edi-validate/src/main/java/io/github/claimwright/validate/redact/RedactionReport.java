package io.github.claimwright.validate.redact;

import java.util.Map;
import java.util.TreeMap;

/** What was replaced in a file, and of what the table does not know what it is. No value is in it. */
public final class RedactionReport {
    private final Map<String, Integer> replaced = new TreeMap<>();
    private final Map<String, Integer> unclassified = new TreeMap<>();
    private long segments;

    RedactionReport() {}

    void segment() {
        segments++;
    }

    void replaced(Kind kind, String place) {
        replaced.merge(kind.name(), 1, Integer::sum);
        if (kind == Kind.UNKNOWN) {
            unclassified.merge(place, 1, Integer::sum);
        }
    }

    /** How many segments were read. */
    public long segments() {
        return segments;
    }

    /** How many values were replaced, by what they are: {@code NAME}, {@code ID}, {@code DATE} and so on. */
    public Map<String, Integer> replaced() {
        return new TreeMap<>(replaced);
    }

    /** Places such as {@code 2400 REF03} whose values were replaced because nobody said what they are, with their number. */
    public Map<String, Integer> unclassified() {
        return new TreeMap<>(unclassified);
    }
}

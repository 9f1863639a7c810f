package io.github.claimwright.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What rules have met so far in a transaction set. */
final class SeenInSet {
    /** About 20 MB for one rule: a transaction set has 5,000 claims at most by the guide's advice. */
    private static final int MOST = 100_000;

    private final Map<String, Set<String>> keys = new HashMap<>();
    private int claims;

    /** Forgets everything: another transaction set begins. */
    void begin() {
        keys.clear();
        claims = 0;
    }

    /** Counts a claim. */
    void claim() {
        claims++;
    }

    /** How many claims there were. */
    int claims() {
        return claims;
    }

    /** Whether the rule met the key before; remembers it, while there is room. */
    boolean before(String rule, String key) {
        Set<String> met = keys.computeIfAbsent(rule, none -> new HashSet<>());
        return met.size() < MOST && !met.add(key);
    }
}

package io.github.claimwright.validate;

import java.util.HashMap;
import java.util.Map;

/** What rules have met so far in a transaction set. */
final class SeenInSet {
    private final Map<String, Keys> keys = new HashMap<>();
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
    boolean before(String rule, long key) {
        return !keys.computeIfAbsent(rule, none -> new Keys()).add(key);
    }
}

package io.github.claimwright.validate;

import java.util.HashMap;
import java.util.Map;

/** What rules have met so far in a transaction set. */
final class SeenInSet {
    private final Map<String, Keys> keys = new HashMap<>();
    private int claims;

    /** Forgets everything: another transaction set begins. */
    void begin() {
        keys.values().forEach(Keys::clear);
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

    /** The keys that a rule has met; the same ones for every transaction set. */
    Keys of(String rule) {
        return keys.computeIfAbsent(rule, none -> new Keys());
    }
}

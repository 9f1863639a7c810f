package io.github.claimwright.validate;

import java.util.Map;
import java.util.function.Function;

/** What was found out before, as far as it has room: what a hostile file makes us keep has a limit. */
final class Remembered {
    private static final int MOST = 256;

    private Remembered() {}

    /** What is known of the key; found out where nothing is. */
    static <K, V> V of(Map<K, V> known, K key, Function<K, V> find) {
        if (known.size() == MOST) {
            known.clear();
        }
        return known.computeIfAbsent(key, find);
    }
}

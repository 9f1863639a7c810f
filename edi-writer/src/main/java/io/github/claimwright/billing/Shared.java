package io.github.claimwright.billing;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one copy of each value that stands in many orders of a run, such as its supplier, or what is said of all of them. Not
 * thread-safe.
 *
 * @param <T> an immutable type with equality
 */
public final class Shared<T> {
    /** What comes after so many different values is hardly shared, and would only make the table large. */
    private static final int MOST = 10_000;

    private final Map<T, T> values = new HashMap<>();

    /** Nothing is known yet. */
    public Shared() {
        // Values come one by one.
    }

    /** The value, in the copy that was met first. */
    public T of(T value) {
        T known = values.size() < MOST ? values.putIfAbsent(value, value) : values.get(value);
        return known == null ? value : known;
    }
}

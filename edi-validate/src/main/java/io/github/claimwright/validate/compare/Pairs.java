package io.github.claimwright.validate.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which thing of one list is which of another: first those that say the same, then those that a key tells, then what is left,
 * in its order. Things of different kinds are never paired.
 *
 * @param paired what is in both lists, in the order of the first
 * @param onlyFirst what the first list alone has
 * @param onlySecond what the second list alone has
 */
record Pairs<T>(List<Pair<T>> paired, List<T> onlyFirst, List<T> onlySecond) {

    /** Two things that are the same one; moved when a thing before it in the first list stands behind it in the second. */
    record Pair<T>(T first, T second, boolean moved) {}

    /**
     * Pairs two lists.
     *
     * @param keys from the one that tells most to the one that tells the kind alone
     */
    static <T> Pairs<T> of(List<T> first, List<T> second, List<Function<T, String>> keys) {
        int[] partners = new int[first.size()];
        Arrays.fill(partners, -1);
        boolean[] taken = new boolean[second.size()];
        for (Function<T, String> key : keys) {
            pair(first, second, key, partners, taken);
        }
        return split(first, second, partners, taken);
    }

    private static <T> void pair(
            List<T> first, List<T> second, Function<T, String> key, int[] partners, boolean[] taken) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                free.computeIfAbsent(key.apply(second.get(i)), text -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < partners.length && !free.isEmpty(); i++) {
            @Nullable Integer found = partners[i] < 0 ? poll(free.get(key.apply(first.get(i)))) : null;
            if (found != null) {
                partners[i] = found;
                taken[found] = true;
            }
        }
    }

    private static @Nullable Integer poll(@Nullable Deque<Integer> free) {
        return free == null ? null : free.poll();
    }

    private static <T> Pairs<T> split(List<T> first, List<T> second, int[] partners, boolean[] taken) {
        Pairs<T> pairs = new Pairs<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int farthest = -1;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                pairs.onlyFirst.add(first.get(i));
            } else {
                pairs.paired.add(new Pair<>(first.get(i), second.get(partners[i]), partners[i] < farthest));
                farthest = Math.max(farthest, partners[i]);
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                pairs.onlySecond.add(second.get(i));
            }
        }
        return pairs;
    }
}

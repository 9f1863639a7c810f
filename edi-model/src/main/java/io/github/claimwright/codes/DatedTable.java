package io.github.claimwright.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Facts by key and date of service. Immutable and thread-safe; a lookup is one hash access.
 *
 * @param <K> what facts are looked up by
 * @param <V> the facts
 */
final class DatedTable<K, V extends Fact> {
    private final List<V> all;
    private final Map<K, List<V>> rows;

    private DatedTable(Collection<V> all, Map<K, List<V>> rows) {
        this.all = List.copyOf(all);
        this.rows = Collections.unmodifiableMap(rows);
    }

    /** A table whose facts have one key each. */
    static <K, V extends Fact> DatedTable<K, V> by(Function<V, K> key, Collection<V> facts) {
        return byEach(fact -> Set.of(key.apply(fact)), facts);
    }

    /** A table whose facts are found under each of several keys. */
    static <K, V extends Fact> DatedTable<K, V> byEach(Function<V, Set<K>> keys, Collection<V> facts) {
        Map<K, List<V>> rows = new LinkedHashMap<>();
        for (V fact : facts) {
            keys.apply(fact)
                    .forEach(key -> rows.computeIfAbsent(key, none -> new ArrayList<>(1))
                            .add(fact));
        }
        rows.replaceAll((key, found) -> List.copyOf(found));
        return new DatedTable<>(facts, rows);
    }

    /** The facts of a key that hold on a date, in the order of the file. */
    List<V> on(K key, LocalDate date) {
        List<V> found = always(key);
        for (V fact : found) {
            if (!fact.effective().includes(date)) {
                return found.stream()
                        .filter(each -> each.effective().includes(date))
                        .toList();
            }
        }
        return found;
    }

    /** The fact of a key that holds on a date; the first of the file if there are more. */
    Optional<V> one(K key, LocalDate date) {
        return one(key, date, any -> true);
    }

    /** The first fact of a key that holds on a date and is wanted. */
    Optional<V> one(K key, LocalDate date, Predicate<V> wanted) {
        for (V fact : always(key)) {
            if (fact.effective().includes(date) && wanted.test(fact)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    /** The facts of a key on whatever date. */
    List<V> always(K key) {
        return rows.getOrDefault(key, List.of());
    }

    /** All facts, in the order of the file. */
    List<V> all() {
        return all;
    }
}

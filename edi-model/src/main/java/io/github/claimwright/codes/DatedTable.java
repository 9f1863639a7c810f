package io.github.claimwright.codes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Facts by key and date of service. Immutable and thread-safe; a lookup is one hash access.
 *
 * @param <K> what facts are looked up by
 * @param <V> the facts
 */
final class DatedTable<K, V extends Dated> {
    private final Map<K, List<V>> rows;

    DatedTable(Collection<V> rows, Function<V, K> key) {
        this.rows = Collections.unmodifiableMap(
                rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toUnmodifiableList())));
    }

    /** The facts of a key that hold on a date, in the order of the file. */
    List<V> on(K key, LocalDate date) {
        return always(key).stream()
                .filter(row -> row.effective().includes(date))
                .toList();
    }

    /** The one fact of a key that holds on a date; the first of the file if there are more. */
    Optional<V> one(K key, LocalDate date) {
        return always(key).stream()
                .filter(row -> row.effective().includes(date))
                .findFirst();
    }

    /** The facts of a key on whatever date. */
    List<V> always(K key) {
        return rows.getOrDefault(key, List.of());
    }

    /** The keys, in the order of the file. */
    Set<K> keys() {
        return rows.keySet();
    }

    /** All facts, in the order of the file within a key. */
    List<V> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }
}

package io.github.claimwright.cli.order;

import io.github.claimwright.order.Order;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * An order with where it was read and what its record said.
 *
 * @param number the record's place in its file, from 1 on
 * @param file the file's name
 * @param order the order
 * @param fieldsPresent the paths of the fields that the record had, such as {@code delivery.items[0].charge}, in the file's
 *     order
 * @param defaultsTaken the schema's defaults that stand in for fields the record did not have, by the fields' paths
 */
public record OrderRecord(
        int number, String file, Order order, Set<String> fieldsPresent, Map<String, String> defaultsTaken) {
    /** Copies the paths and keeps their order. */
    public OrderRecord {
        fieldsPresent = Collections.unmodifiableSet(new LinkedHashSet<>(fieldsPresent));
        defaultsTaken = Collections.unmodifiableMap(new LinkedHashMap<>(defaultsTaken));
    }
}

package io.github.claimwright.cli.order;

import io.github.claimwright.order.Order;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An order with where it was read and what was filled in.
 *
 * @param number the record's place in its file, from 1 on
 * @param file the file's name
 * @param order the order
 * @param defaultsTaken the schema's defaults that stand in for fields the record did not have, by the fields' paths
 */
public record OrderRecord(int number, String file, Order order, Map<String, String> defaultsTaken) {
    /** Copies the paths and keeps their order. */
    public OrderRecord {
        defaultsTaken = Collections.unmodifiableMap(new LinkedHashMap<>(defaultsTaken));
    }
}

package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names that columns of a CSV order file may have: the paths of the record's fields. The fields of the delivered item
 * need no path before them, since every line is an item; entries of other lists are counted, as in {@code list[0].field}.
 */
final class CsvNames {
    private static final String ITEMS = "delivery.items";
    private static final Pattern COUNT = Pattern.compile("\\[\\d{1,2}\\]");

    private final OrderSchema order;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    CsvNames(OrderSchema order) {
        this.order = order;
        collect(FieldPath.RECORD, order.root());
    }

    /** The path of an item, counted from 0 on. */
    static String ofItem(int index) {
        return FieldPath.entry(ITEMS, index);
    }

    private void collect(String path, JsonNode schema) {
        JsonNode properties = order.keyword(schema, "properties");
        if (properties.isMissingNode()) {
            collectValue(path, schema);
        } else {
            properties.properties().forEach(field -> collect(FieldPath.field(path, field.getKey()), field.getValue()));
        }
    }

    private void collectValue(String path, JsonNode schema) {
        JsonNode entries = order.entry(schema);
        if (path.equals(ITEMS)) {
            collect(FieldPath.RECORD, entries);
        } else if (order.keyword(entries, "properties").isMissingNode()) {
            fields.put(path, schema);
        } else {
            collect(path + "[]", entries);
        }
    }

    /** All names; entries of lists stand with empty brackets. */
    Collection<String> all() {
        return fields.keySet();
    }

    /** The column of this name; empty when there is no such field. */
    Optional<CsvColumn> column(int index, String name) {
        String own = name.startsWith(ITEMS + ".") ? name.substring(ITEMS.length() + 1) : name;
        JsonNode schema = fields.get(COUNT.matcher(own).replaceAll("[]"));
        if (schema == null || own.contains("[]")) {
            return Optional.empty();
        }
        boolean ofItem = isItems(own);
        return Optional.of(new CsvColumn(index, name, ofItem ? FieldPath.field(ofItem(0), own) : own, ofItem, schema));
    }

    private boolean isItems(String name) {
        int end = name.indexOf('.');
        String first = (end < 0 ? name : name.substring(0, end)).replaceAll("\\[.*", "");
        return !order.keyword(order.root(), "properties").has(first);
    }
}

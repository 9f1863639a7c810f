package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.validate.rule.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says which field was meant where a record has one that the schema does not know. */
final class UnknownField {
    private final OrderSchema order;

    /** The objects that have a field, by the field's name in small letters. */
    private final Map<String, List<String>> owners = new HashMap<>();

    UnknownField(OrderSchema order) {
        this.order = order;
        collect(new Place(FieldPath.RECORD, order.root()));
    }

    private void collect(Place place) {
        JsonNode entries = order.entry(place.schema());
        JsonNode object = entries.isMissingNode() ? place.schema() : entries;
        order.keyword(object, "properties").fieldNames().forEachRemaining(name -> {
            owners.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(place.path());
            collect(new Place(place.path(), object).field(name, order));
        });
    }

    /** The message for a field that the object does not know. */
    String message(JsonNode object, String name) {
        List<String> known = new ArrayList<>();
        order.keyword(object, "properties").fieldNames().forEachRemaining(known::add);
        String hint = Nearest.nearest(name, known)
                .map(near -> "did you mean " + Words.quoted(near) + "?")
                .or(() -> elsewhere(name))
                .orElseGet(() -> "known here are " + Words.allOf(known));
        return "unknown field " + Words.quoted(FieldPath.shown(name)) + "; " + hint;
    }

    private Optional<String> elsewhere(String name) {
        return Optional.ofNullable(owners.get(name.toLowerCase(Locale.ROOT)))
                .map(places -> "it belongs in " + Words.anyOf(places));
    }
}

package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.claimwright.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a record that has passed the schema: what the schema requires is there, and everything has
 * the schema's form.
 */
final class Fields {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final JsonNode object;

    Fields(JsonNode object) {
        this.object = object;
    }

    boolean has(String name) {
        return object.has(name);
    }

    String text(String name) {
        return object.path(name).asText();
    }

    @Nullable
    String optionalText(String name) {
        return optional(name, JsonNode::asText);
    }

    /** The text's digits alone: telephone numbers, ZIP codes and taxpayer numbers carry no punctuation on a claim. */
    String digits(String name) {
        return NO_DIGIT.matcher(text(name)).replaceAll("");
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /** A number, written as one or as text. */
    BigDecimal decimal(String name) {
        return decimal(object.path(name));
    }

    @Nullable
    BigDecimal optionalDecimal(String name) {
        return optional(name, Fields::decimal);
    }

    /** An amount of dollars. */
    Money money(String name) {
        return new Money(decimal(name));
    }

    @Nullable
    Money optionalMoney(String name) {
        return optional(name, value -> new Money(decimal(value)));
    }

    @Nullable
    LocalDate optionalDate(String name) {
        return optional(name, value -> LocalDate.parse(value.asText()));
    }

    @Nullable
    Integer optionalCount(String name) {
        return optional(name, value -> value.decimalValue().intValueExact());
    }

    @Nullable
    Boolean optionalYesOrNo(String name) {
        return optional(name, JsonNode::booleanValue);
    }

    /** Whether the field is there and true. */
    boolean isTrue(String name) {
        return object.path(name).booleanValue();
    }

    /** The entries of a list; none when there is no list. */
    <T> List<T> each(String name, Function<JsonNode, T> reading) {
        return StreamSupport.stream(object.path(name).spliterator(), false)
                .map(reading)
                .toList();
    }

    /** An object; one without fields when it is left out. */
    Fields object(String name) {
        return new Fields(object.path(name));
    }

    /** What the reading makes of an object; null when it is left out. */
    <T> @Nullable T optionalObject(String name, Function<Fields, T> reading) {
        return optional(name, value -> reading.apply(new Fields(value)));
    }

    /** What the reading makes of a field; null when it is left out. */
    <T> @Nullable T optional(String name, Function<JsonNode, T> reading) {
        return object.has(name) ? reading.apply(object.path(name)) : null;
    }

    private static BigDecimal decimal(JsonNode value) {
        return value.isTextual() ? new BigDecimal(value.asText()) : value.decimalValue();
    }
}

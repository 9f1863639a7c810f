package io.github.claimwright.cli.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.ValidationContext;
import java.util.function.Predicate;

/**
 * A format that the schema names.
 *
 * @param name its name in the schema
 * @param test whether a value has it
 * @param fault the sentence for a value that has not
 */
record NamedFormat(String name, Predicate<JsonNode> test, String fault) implements Format {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext context, ValidationContext schema, JsonNode value) {
        return test.test(value);
    }
}

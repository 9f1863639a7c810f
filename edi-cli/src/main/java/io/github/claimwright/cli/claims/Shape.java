package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** How values of one type of the model look in JSON. */
interface Shape {

    /** The value in JSON; null when it says nothing, and is left out where it may be. */
    @Nullable
    JsonNode written(Object value);

    /**
     * The value of a node.
     *
     * @throws JsonFault when the node is none of this shape
     */
    Object read(JsonNode node, Pointer at);

    /** What there is where nothing is said; null when something must be said. */
    default @Nullable Object absent() {
        return null;
    }

    /** The shape in words, as in "expected a number". */
    String words();
}

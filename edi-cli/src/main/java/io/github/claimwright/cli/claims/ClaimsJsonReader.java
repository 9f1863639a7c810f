package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.envelope.HierarchyLevel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads files of claims in JSON. */
public final class ClaimsJsonReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ClaimsJsonReader() {}

    /**
     * Reads a document; the caller closes the stream.
     *
     * @throws JsonFault when it is no file of claims
     * @throws IOException when the stream breaks
     */
    public static JsonFile read(InputStream in) throws IOException {
        JsonNode document = document(in);
        completeClaims(document);
        JsonFile file = (JsonFile) new Shapes().of(JsonFile.class).read(document, Pointer.ROOT);
        if (!file.schemaVersion().equals(JsonFile.VERSION)) {
            throw new JsonFault(
                    Pointer.ROOT.field("schemaVersion"),
                    "expected \"" + JsonFile.VERSION + "\", found another version");
        }
        return file;
    }

    /** The parser's own message may repeat a patient's values. */
    private static JsonNode document(InputStream in) throws IOException {
        try {
            return MAPPER.readTree(in);
        } catch (JsonProcessingException broken) {
            String place = broken.getLocation() == null
                    ? ""
                    : "line %d, column %d: "
                            .formatted(
                                    broken.getLocation().getLineNr(),
                                    broken.getLocation().getColumnNr());
            throw new JsonFault(
                    Pointer.ROOT,
                    place
                            + "this is no JSON: look there for a missing comma, bracket or quote, or for a field named"
                            + " twice");
        }
    }

    private static void completeClaims(JsonNode document) {
        Inheritance inheritance = new Inheritance();
        for (JsonNode interchange : document.path("interchanges")) {
            for (JsonNode group : interchange.path("groups")) {
                for (JsonNode transaction : group.path("transactions")) {
                    inheritance.begin();
                    transaction.path("claims").forEach(claim -> complete(claim, inheritance));
                }
            }
        }
    }

    private static void complete(JsonNode entry, Inheritance inheritance) {
        String opens = entry.path("opens").asText(HierarchyLevel.CLAIM.name());
        if (!(entry.path("claim") instanceof ObjectNode claim)) {
            inheritance.begin();
        } else {
            Arrays.stream(HierarchyLevel.values())
                    .filter(level -> level.name().equals(opens))
                    .forEach(level -> inheritance.complete(claim, level));
        }
    }
}

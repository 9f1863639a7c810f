package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.cli.claims.JsonFile.JsonClaim;
import io.github.claimwright.cli.claims.JsonFile.JsonGroup;
import io.github.claimwright.cli.claims.JsonFile.JsonInterchange;
import io.github.claimwright.cli.claims.JsonFile.JsonTransaction;
import io.github.claimwright.writer.file.FilePart;
import io.github.claimwright.writer.file.Form;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a file as one JSON document while they are read. Holds one claim at a time. Not thread-safe. */
public final class ClaimsJsonWriter implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What an interchange, a group and a transaction set hold. */
    private static final List<String> CONTENTS = List.of("interchanges", "groups", "transactions", "claims");

    private final JsonGenerator json;
    private final Shapes shapes = new Shapes();
    private final Inheritance inheritance = new Inheritance();
    private int depth;

    /** Begins the document. The stream is flushed in the end, but not closed. */
    public ClaimsJsonWriter(OutputStream out) throws IOException {
        json = MAPPER.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("schemaVersion", JsonFile.VERSION);
        json.writeArrayFieldStart(CONTENTS.get(0));
    }

    /**
     * The next part of the file.
     *
     * @throws UncheckedIOException when the stream breaks
     */
    public void write(FilePart part) {
        try {
            put(part);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(FilePart part) throws IOException {
        if (part instanceof FilePart.ClaimPart claim) {
            json.writeTree(claim(claim));
        } else if (part instanceof FilePart.Unread unread) {
            inheritance.begin();
            json.writeTree(unread(unread));
        } else if (part instanceof FilePart.InterchangeStart start) {
            open(
                    0,
                    new JsonInterchange(
                            start.header(),
                            start.delimiters(),
                            start.lineBreak(),
                            start.form(),
                            List.of(),
                            Form.USUAL,
                            false,
                            null));
        } else if (part instanceof FilePart.GroupStart start) {
            open(1, new JsonGroup(start.header(), start.form(), List.of(), Form.USUAL, false, null));
        } else if (part instanceof FilePart.TransactionStart start) {
            inheritance.begin();
            open(2, new JsonTransaction(start.header(), start.form(), List.of(), Form.USUAL, false, null));
        } else {
            closeTo(depthBefore(part));
            close(part.form());
        }
    }

    /** How deep the document is where a trailer comes, when those of everything inside have come. */
    private static int depthBefore(FilePart trailer) {
        if (trailer instanceof FilePart.InterchangeEnd) {
            return 1;
        }
        return trailer instanceof FilePart.GroupEnd ? 2 : CONTENTS.size() - 1;
    }

    private void closeTo(int wanted) throws IOException {
        while (depth > wanted) {
            close(null);
        }
    }

    private JsonNode node(Object value) {
        return Objects.requireNonNull(shapes.of(value.getClass()).written(value), "it says something");
    }

    private JsonNode unread(FilePart.Unread part) {
        return node(new JsonClaim(null, null, null, part.form(), part.reason()));
    }

    private JsonNode claim(FilePart.ClaimPart part) {
        boolean ofDependent = part.claim().dependent() != null;
        Boolean follow = part.place().dependentsFollow() == ofDependent
                ? null
                : part.place().dependentsFollow();
        ObjectNode node =
                (ObjectNode) node(new JsonClaim(part.place().opens(), follow, part.claim(), part.form(), null));
        node.set(
                "claim",
                inheritance.shortened(
                        (ObjectNode) node.get("claim"), part.place().opens()));
        return node;
    }

    private void open(int level, Record start) throws IOException {
        closeTo(level);
        json.writeStartObject();
        JsonNode said = shapes.of(start.getClass()).written(start);
        if (said != null) {
            for (Map.Entry<String, JsonNode> field : said.properties()) {
                json.writeFieldName(field.getKey());
                json.writeTree(field.getValue());
            }
        }
        depth = level + 1;
        json.writeArrayFieldStart(CONTENTS.get(depth));
    }

    /** Closes the innermost of interchange, group and set. Without a form it has no trailer. */
    private void close(@Nullable Form trailer) throws IOException {
        json.writeEndArray();
        if (trailer == null) {
            json.writeBooleanField("withoutTrailer", true);
        } else if (!trailer.equals(Form.USUAL)) {
            json.writeFieldName("trailer");
            json.writeTree(node(trailer));
        }
        json.writeEndObject();
        depth--;
    }

    /** Ends the document. */
    @Override
    public void close() throws IOException {
        closeTo(0);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}

package io.github.claimwright.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.claimwright.validate.compare.ComparisonSummary;
import io.github.claimwright.validate.compare.Difference;
import io.github.claimwright.validate.compare.Spot;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Differences as one JSON object, written as they come. */
final class DiffJson implements Closeable {
    private final JsonGenerator json;
    private final boolean showValues;

    DiffJson(JsonGenerator json, String first, String second, boolean showValues) throws IOException {
        this.json = json;
        this.showValues = showValues;
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("schemaVersion", "1");
        json.writeStringField("tool", Version.TOOL + " " + Version.number());
        json.writeStringField("first", first);
        json.writeStringField("second", second);
        json.writeArrayFieldStart("differences");
    }

    void add(Difference difference) {
        try {
            write(difference);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", difference.kind().name());
        json.writeStringField("claim", difference.claim());
        json.writeStringField("path", difference.path());
        json.writeStringField("place", difference.place());
        json.writeStringField("name", difference.name());
        spot("first", difference.first());
        spot("second", difference.second());
        json.writeEndObject();
    }

    private void spot(String name, @Nullable Spot spot) throws IOException {
        if (spot == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("segment", spot.segment());
        json.writeStringField("value", spot.text(showValues));
        json.writeEndObject();
    }

    void end(ComparisonSummary summary) throws IOException {
        json.writeEndArray();
        json.writeBooleanField("same", summary.isSame());
        json.writeObjectFieldStart("claims");
        json.writeNumberField("first", summary.first());
        json.writeNumberField("second", summary.second());
        json.writeNumberField("same", summary.same());
        json.writeNumberField("different", summary.different());
        json.writeNumberField("onlyInFirst", summary.onlyInFirst());
        json.writeNumberField("onlyInSecond", summary.onlyInSecond());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

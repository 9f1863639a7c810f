package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The published schema of the JSON report. */
public final class ReportSchema {
    private static final Path FILE = Path.of("..", "docs", "report.schema.json");
    private static final String ID = "urn:claimwright:report:1";
    private static final JsonSchema REPORT = schema(ID);
    private static final JsonSchema LINE = schema(ID + "#/$defs/line");

    private ReportSchema() {}

    /** Fails when a report is not as the schema says. */
    public static void assertReport(String json) {
        assertEquals(Set.of(), REPORT.validate(json, InputFormat.JSON), json);
    }

    /** Fails when a line of an ndjson report is not as the schema says. */
    public static void assertLine(String json) {
        assertEquals(Set.of(), LINE.validate(json, InputFormat.JSON), json);
    }

    private static JsonSchema schema(String location) {
        return JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(ID, text()))))
                .getSchema(SchemaLocation.of(location));
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

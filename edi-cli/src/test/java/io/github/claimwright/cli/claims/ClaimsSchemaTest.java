package io.github.claimwright.cli.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.claimwright.validate.read.FileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema is what the reader reads. {@code -Dupdate.golden=true} makes it anew. */
class ClaimsSchemaTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "claims.schema.json");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static String made() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer(printer).writeValueAsString(SchemaOfShapes.schema()) + "\n";
    }

    @Test
    void isMadeOfTheModel() throws IOException {
        if (Boolean.getBoolean("update.golden")) {
            Files.writeString(PUBLISHED, made());
        }
        assertEquals(Files.readString(PUBLISHED), made(), "run this test with -Dupdate.golden=true");
    }

    @Test
    void isTheOneInTheJar() throws IOException {
        try (InputStream in = JsonFile.class.getResourceAsStream("claims.schema.json")) {
            assertEquals(MAPPER.readTree(Files.readString(PUBLISHED)), MAPPER.readTree(in));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"medicare", "secondary", "oxygen", "accident"})
    void allowsWhatIsShown(String name) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(MAPPER.readTree(Files.readString(PUBLISHED)));
        assertEquals(Set.of(), schema.validate(shown(name)));
    }

    private static JsonNode shown(String name) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Path file = Path.of("..", "edi-validate", "src", "test", "resources", "examples", "base", name + ".edi");
        try (InputStream in = Files.newInputStream(file);
                ClaimsJsonWriter writer = new ClaimsJsonWriter(json)) {
            FileReader.read(in, writer::write);
        }
        return MAPPER.readTree(json.toByteArray());
    }
}

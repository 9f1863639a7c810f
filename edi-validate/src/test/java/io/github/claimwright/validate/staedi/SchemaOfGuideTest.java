package io.github.claimwright.validate.staedi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.guide.Guide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaOfGuideTest {
    private static final Path RESOURCE =
            Path.of("src/main/resources/io/github/claimwright/validate/staedi/005010X222A1.xml");

    @Test
    void thePublishedSchemaIsThatOfTheGuide() throws IOException {
        String schema = SchemaOfGuide.of(Guide.professional());
        if (System.getProperty("update") != null) {
            Files.createDirectories(RESOURCE.getParent());
            Files.writeString(RESOURCE, schema, StandardCharsets.UTF_8);
        }
        assertEquals(
                schema,
                Files.readString(RESOURCE, StandardCharsets.UTF_8),
                RESOURCE + " is stale. Make it anew with 'mvn -pl edi-validate -am test -Dupdate'");
    }
}

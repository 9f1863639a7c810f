package io.github.claimwright.validate.staedi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/staedi.md shows to users of StAEDI. */
class ProfessionalSchemaTest {
    private static final Path CLAIMS = Path.of("src/test/resources/examples/base/medicare.edi");

    @Test
    void staediReadsClaimsWithTheSchema() throws Exception {
        Schema schema;
        try (InputStream in = ProfessionalSchema.open()) {
            schema = SchemaFactory.newFactory().createSchema(in);
        }
        List<String> loops = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        try (InputStream in = Files.newInputStream(CLAIMS);
                EDIStreamReader reader = EDIInputFactory.newFactory().createEDIStreamReader(in, "ISO-8859-1")) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event == EDIStreamEvent.START_TRANSACTION) {
                    reader.setTransactionSchema(schema);
                } else if (event == EDIStreamEvent.START_LOOP) {
                    loops.add(reader.getReferenceCode());
                } else if (event.isError()) {
                    errors.add(reader.getErrorType() + " " + reader.getLocation());
                }
            }
        }
        assertEquals(List.of(), errors);
        assertEquals(
                "1000A 1000B 2000A 2010AA 2000B 2010BA 2010BB 2300 2400 2420E 2400 2410 2420E 2400 2420E",
                String.join(" ", loops));
    }

    @Test
    void theSchemaIsThereByItsPath() {
        String path = "/io/github/claimwright/validate/staedi/005010X222A1.xml";
        assertNotNull(getClass().getResource(path));
    }
}

package io.github.claimwright.validate.staedi;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The schema of professional claims (837P, 005010X222A1) for StAEDI, made from the guide's data. */
public final class ProfessionalSchema {
    private static final String RESOURCE = "005010X222A1.xml";

    private ProfessionalSchema() {}

    /** The text of the schema in the format EDISchema v4, for StAEDI's {@code SchemaFactory.createSchema(InputStream)}. */
    public static InputStream open() {
        InputStream in = ProfessionalSchema.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("the installation is broken: it lacks " + RESOURCE);
        }
        return in;
    }

    /** The schema, read once: StAEDI compares schemas element by element unless they are the same object. */
    static Schema schema() {
        return Loaded.CLAIMS;
    }

    /** StAEDI's own schema of the interchange, read once: its cache is not safe for threads. */
    static Schema control() {
        return Loaded.CONTROL;
    }

    private static final class Loaded {
        /** Held here, or the setting would be lost with the logger: StAEDI remarks on unused parts of its own schema. */
        private static final Logger SCHEMA_REMARKS = Logger.getLogger("io.xlate.edi.internal.schema.SchemaReaderBase");

        static {
            SCHEMA_REMARKS.setLevel(Level.WARNING);
        }

        private static final SchemaFactory FACTORY = SchemaFactory.newFactory();
        static final Schema CONTROL = control();
        static final Schema CLAIMS = claims();

        private static Schema control() {
            try {
                return FACTORY.getControlSchema("X12", new String[] {"00501"});
            } catch (EDISchemaException broken) {
                throw new IllegalStateException("the installation is broken: StAEDI lacks its control schema", broken);
            }
        }

        private static Schema claims() {
            try (InputStream in = open()) {
                return FACTORY.createSchema(in);
            } catch (EDISchemaException broken) {
                throw new IllegalStateException("the installation is broken: StAEDI cannot read its schema", broken);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}

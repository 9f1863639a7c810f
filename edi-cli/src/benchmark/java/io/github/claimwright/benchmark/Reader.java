package io.github.claimwright.benchmark;

import com.berryworks.edireader.EDIReaderFactory;
import com.imsweb.x12.reader.X12Reader;
import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.Outcome;
import io.github.claimwright.validate.parse.InterchangeParser;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.read.FileReader;
import io.github.claimwright.validate.rules.RuleCatalog;
import io.github.claimwright.validate.scan.ScanLimits;
import io.github.claimwright.validate.scan.SegmentScanner;
import io.github.claimwright.validate.scan.Token;
import io.github.claimwright.validate.staedi.ProfessionalSchema;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Those who read the same file side by side, from the least work to the most. */
public enum Reader {
    /** Looks at each byte once: what the machine can do at all. */
    BYTES("one look at every byte") {
        @Override
        long read(byte[] file) {
            long segments = 0;
            for (byte b : file) {
                segments += b == '~' ? 1 : 0;
            }
            return segments;
        }
    },
    /** Finds segments and elements, keeps nothing. */
    SCANNER("Claimwright, scanner") {
        @Override
        long read(byte[] file) throws Exception {
            SegmentScanner scanner = new SegmentScanner(new ByteArrayInputStream(file), ScanLimits.USUAL);
            long elements = 0;
            for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
                elements += scanner.segment().elements();
            }
            return elements;
        }
    },
    /** Reads claims of the model, each with the form in which it came. */
    CLAIMS("Claimwright, claims with their forms") {
        @Override
        long read(byte[] file) throws Exception {
            AtomicLong parts = new AtomicLong();
            FileReader.read(new ByteArrayInputStream(file), part -> parts.incrementAndGet());
            return parts.get();
        }
    },
    /** Judges envelope, structure and every element by the guide. */
    GUIDE("Claimwright, SNIP 1 and 2") {
        @Override
        long read(byte[] file) throws Exception {
            AtomicLong units = new AtomicLong();
            new InterchangeParser(
                            new ByteArrayInputStream(file),
                            ScanLimits.USUAL,
                            (rule, location, values) -> fail(rule.id() + " at segment " + location.segment()),
                            unit -> units.incrementAndGet())
                    .parse();
            return units.get();
        }
    },
    /** Judges by every rule of the plain profile, units against quantities included. */
    EVERYTHING("Claimwright, all rules of profile base") {
        @Override
        long read(byte[] file) throws Exception {
            Outcome outcome = Everything.VALIDATOR.validate(
                    new ByteArrayInputStream(file), finding -> fail(finding.rule().id()));
            return outcome.counts().claims();
        }
    },
    /** StAEDI's events with no schema of the transaction set. */
    STAEDI("StAEDI 1.26.0, no 837P schema") {
        @Override
        long read(byte[] file) throws Exception {
            long events = 0;
            try (EDIStreamReader reader = EDIInputFactory.newFactory()
                    .createEDIStreamReader(
                            new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1.name())) {
                while (reader.hasNext()) {
                    reader.next();
                    events++;
                }
            }
            return events;
        }
    },
    /** StAEDI with the schema that we make of the guide's data: its own judgment of structure and elements. */
    STAEDI_SCHEMA("StAEDI 1.26.0, our 837P schema") {
        @Override
        long read(byte[] file) throws Exception {
            long events = 0;
            try (EDIStreamReader reader = EDIInputFactory.newFactory()
                    .createEDIStreamReader(
                            new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1.name())) {
                while (reader.hasNext()) {
                    EDIStreamEvent event = reader.next();
                    if (event == EDIStreamEvent.START_TRANSACTION) {
                        reader.setTransactionSchema(Schemas.PROFESSIONAL);
                    }
                    if (event == EDIStreamEvent.SEGMENT_ERROR || event == EDIStreamEvent.ELEMENT_DATA_ERROR) {
                        fail("by StAEDI: " + reader.getErrorType());
                    }
                    events++;
                }
            }
            return events;
        }
    },
    /** Builds loops of strings; judges the segments it has definitions for. */
    IMSWEB("imsweb x12-parser 1.13") {
        @Override
        long read(byte[] file) throws Exception {
            X12Reader reader =
                    new X12Reader(X12Reader.FileType.ANSI837_5010_X222, new ByteArrayInputStream(file));
            return reader.getLoops().size();
        }
    },
    /** SAX events of loops and segments; judges the envelope. */
    EDI_READER("EDIReader 4.7.3.1") {
        @Override
        long read(byte[] file) throws Exception {
            AtomicLong elements = new AtomicLong();
            InputSource source = new InputSource(new ByteArrayInputStream(file));
            com.berryworks.edireader.EDIReader reader = EDIReaderFactory.createEDIReader(source);
            reader.setContentHandler(new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, org.xml.sax.Attributes values) {
                    elements.incrementAndGet();
                }
            });
            reader.parse(source);
            return elements.get();
        }
    };

    private final String title;

    Reader(String title) {
        this.title = title;
    }

    /** What the table of results calls it. */
    String title() {
        return title;
    }

    /** Reads the whole file; the answer is something that cannot be known without having read it. */
    abstract long read(byte[] file) throws Exception;

    /** The file is valid: whoever finds something in it measures another path than the one meant. */
    private static void fail(String finding) {
        throw new IllegalStateException("the file of the benchmark has a finding: " + finding);
    }

    private static final class Schemas {
        static final Schema PROFESSIONAL = professional();

        private static Schema professional() {
            try (InputStream schema = ProfessionalSchema.open()) {
                return SchemaFactory.newFactory().createSchema(schema);
            } catch (EDISchemaException | IOException broken) {
                throw new IllegalStateException("the 837P schema cannot be read", broken);
            }
        }
    }

    private static final class Everything {
        static final ClaimValidator VALIDATOR = validator();

        private static ClaimValidator validator() {
            try {
                return new ClaimValidator(new Profiles(RuleCatalog.ALL).load("base"), CodeBook.embedded());
            } catch (ProfileException | IOException broken) {
                throw new IllegalStateException("the built-in profile cannot be read", broken);
            }
        }
    }
}

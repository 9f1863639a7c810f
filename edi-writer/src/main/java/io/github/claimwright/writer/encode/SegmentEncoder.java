package io.github.claimwright.writer.encode;

import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import io.xlate.edi.schema.EDIReference;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamConstants;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamValidationError;
import io.xlate.edi.stream.EDIStreamWriter;
import io.xlate.edi.stream.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes the segments of one interchange through StAEDI, which checks the envelope's counts and references once more
 * while it writes.
 *
 * <p>It expects segments whose text is clean: no delimiters of the interchange, nothing outside of ASCII, at most 500
 * characters an element. Not thread-safe. It never closes the stream that it was given.
 */
public final class SegmentEncoder {
    /** Told at every start which parts of its own schema StAEDI does not use; of no use to users either. */
    private static final Logger SCHEMA_REMARKS = Logger.getLogger("io.xlate.edi.internal.schema.SchemaReaderBase");

    private static final Schema CONTROL_SCHEMA = controlSchema();

    private final EDIStreamWriter writer;
    private final SegmentOutput output;

    /**
     * @param out where the bytes go; buffered here
     * @param delimiters the delimiters, which the ISA segment must state too
     * @param lineBreak what follows each segment terminator: nothing, LF, or CR and LF
     */
    public SegmentEncoder(OutputStream out, Delimiters delimiters, String lineBreak) throws IOException {
        output = new SegmentOutput(out, delimiters.segment(), lineBreak);
        try {
            // All of it is ASCII. StAEDI hands over single characters, and UTF-8 is what Java encodes those fastest in.
            writer = factory(delimiters).createEDIStreamWriter(output, StandardCharsets.UTF_8.name());
            writer.setControlSchema(CONTROL_SCHEMA);
            writer.startInterchange();
        } catch (EDIStreamException e) {
            throw asIoException(e);
        }
    }

    private static EDIOutputFactory factory(Delimiters delimiters) {
        EDIOutputFactory factory = EDIOutputFactory.newFactory();
        factory.setErrorReporter(SegmentEncoder::report);
        factory.setProperty(EDIStreamConstants.Delimiters.DATA_ELEMENT, delimiters.element());
        factory.setProperty(EDIStreamConstants.Delimiters.REPETITION, delimiters.repetition());
        factory.setProperty(EDIStreamConstants.Delimiters.COMPONENT_ELEMENT, delimiters.component());
        factory.setProperty(EDIStreamConstants.Delimiters.SEGMENT, delimiters.segment());
        return factory;
    }

    /**
     * What StAEDI finds is a mistake of this module, with one exception: it takes control characters in ISA11 and ISA16 for
     * faults, where they are delimiters.
     */
    private static void report(
            EDIStreamValidationError error,
            EDIStreamWriter writer,
            Location place,
            @Nullable CharSequence data,
            @Nullable EDIReference type) {
        boolean inHeader = "ISA".equals(place.getSegmentTag());
        if (!inHeader || error != EDIStreamValidationError.INVALID_CHARACTER_DATA) {
            throw new IllegalStateException("StAEDI reports %s in %s%02d"
                    .formatted(error, place.getSegmentTag(), Math.max(place.getElementPosition(), 0)));
        }
    }

    /** Loaded once: StAEDI's own cache of it is not made for several threads. */
    private static Schema controlSchema() {
        SCHEMA_REMARKS.setLevel(Level.WARNING);
        try {
            return SchemaFactory.newFactory().getControlSchema("X12", new String[] {"00501"});
        } catch (EDISchemaException e) {
            throw new IllegalStateException("StAEDI lacks its control schema for X12 version 00501", e);
        }
    }

    /** Writes one segment. */
    public void write(Segment segment) throws IOException {
        try {
            writer.writeStartSegment(segment.tag());
            for (Element element : segment.elements()) {
                write(element);
            }
            writer.writeEndSegment();
        } catch (EDIStreamException e) {
            throw asIoException(e);
        }
    }

    private void write(Element element) throws EDIStreamException {
        if (element.isAbsent()) {
            writer.writeEmptyElement();
        } else if (element instanceof Element.Composite composite) {
            write(composite);
        } else if (element instanceof Element.Simple simple) {
            writer.writeElement(simple.value());
        }
    }

    /** A composite of one component is written as a composite too, since StAEDI counts components for its checks. */
    private void write(Element.Composite composite) throws EDIStreamException {
        writer.writeStartElement();
        for (String component : composite.components()) {
            if (component.isEmpty()) {
                writer.writeEmptyComponent();
            } else {
                writer.writeComponent(component);
            }
        }
        writer.endElement();
    }

    /** Ends the interchange and hands everything on to the stream. */
    public void finish() throws IOException {
        try {
            writer.endInterchange();
            writer.close();
        } catch (EDIStreamException e) {
            throw asIoException(e);
        }
    }

    /** How many bytes were written, line breaks included; complete after {@link #finish()}. */
    public long bytes() {
        return output.bytes();
    }

    private static IOException asIoException(EDIStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
}

package io.github.claimwright.benchmark;

import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamWriter;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** StAEDI's own writer, which is given the elements of a file one by one and checks the envelope alone. */
final class BareWriter {
    private final String[][][] segments;

    BareWriter(byte[] file) {
        this.segments = Stream.of(new String(file, StandardCharsets.US_ASCII).split("~"))
                .map(BareWriter::cut)
                .toArray(String[][][]::new);
    }

    /** The segment id and the elements, each as its components; an element that is not given has none. */
    private static String[][] cut(String segment) {
        String[] elements = segment.split("\\*", -1);
        String[][] cut = new String[elements.length][];
        for (int i = 0; i < elements.length; i++) {
            boolean whole = elements[0].equals("ISA") || elements[i].indexOf(':') < 0;
            cut[i] = whole ? new String[] {elements[i]} : elements[i].split(":", -1);
        }
        return cut;
    }

    void write(OutputStream out) throws Exception {
        EDIStreamWriter writer =
                EDIOutputFactory.newFactory().createEDIStreamWriter(out, StandardCharsets.ISO_8859_1.name());
        writer.setControlSchema(SchemaFactory.newFactory().getControlSchema("X12", new String[] {"00501"}));
        writer.startInterchange();
        for (String[][] segment : segments) {
            write(segment, writer);
        }
        writer.endInterchange();
        writer.close();
    }

    private static void write(String[][] segment, EDIStreamWriter writer) throws EDIStreamException {
        writer.writeStartSegment(segment[0][0]);
        for (int i = 1; i < segment.length; i++) {
            if (segment[i].length > 1) {
                writeComposite(segment[i], writer);
            } else if (segment[i][0].isEmpty()) {
                writer.writeEmptyElement();
            } else {
                writer.writeElement(segment[i][0]);
            }
        }
        writer.writeEndSegment();
    }

    private static void writeComposite(String[] components, EDIStreamWriter writer) throws EDIStreamException {
        writer.writeStartElement();
        for (String component : components) {
            if (component.isEmpty()) {
                writer.writeEmptyComponent();
            } else {
                writer.writeComponent(component);
            }
        }
        writer.endElement();
    }
}

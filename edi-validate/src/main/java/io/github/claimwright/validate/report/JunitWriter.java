package io.github.claimwright.validate.report;

import io.github.claimwright.validate.FileListener;
import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one suite after the other. */
final class JunitWriter implements ReportWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final OutputStream out;
    private final ReportOptions options;
    private @Nullable XMLStreamWriter xml;
    private @Nullable JunitTests tests;

    JunitWriter(OutputStream out, ReportOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public FileListener follow(String file) {
        JunitTests followed = new JunitTests();
        tests = followed;
        return followed;
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        JunitTests followed = tests == null ? JunitTests.of(report.findings()) : tests;
        tests = null;
        writing(writer -> suite(writer, report, followed.end()));
    }

    @Override
    public void close() throws IOException {
        writing(writer -> {
            writer.writeCharacters("\n");
            writer.writeEndElement();
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private void suite(XMLStreamWriter writer, ValidationReport report, List<JunitTests.Test> all)
            throws XMLStreamException {
        long failures = all.stream().filter(JunitTests.Test::fails).count();
        start(writer, "\n  ", "testsuite");
        attribute(writer, "name", report.file());
        attribute(writer, "tests", Integer.toString(all.size()));
        attribute(writer, "failures", Long.toString(failures));
        attribute(writer, "errors", "0");
        attribute(writer, "skipped", "0");
        start(writer, "\n    ", "properties");
        writer.writeEmptyElement("property");
        attribute(writer, "name", "profile");
        attribute(writer, "value", report.profile());
        writer.writeEndElement();
        for (JunitTests.Test test : all) {
            test(writer, report.file(), test);
        }
        writer.writeCharacters("\n  ");
        writer.writeEndElement();
    }

    private void test(XMLStreamWriter writer, String file, JunitTests.Test test) throws XMLStreamException {
        start(writer, "\n    ", "testcase");
        attribute(writer, "classname", file);
        attribute(writer, "name", test.name());
        List<Finding> errors = test.of(true);
        if (!errors.isEmpty()) {
            start(writer, "\n      ", "failure");
            attribute(writer, "type", errors.get(0).rule().id());
            attribute(writer, "message", message(errors.get(0)));
            writer.writeCharacters(printable(sentences(errors)));
            writer.writeEndElement();
        }
        List<Finding> others = test.of(false);
        if (!others.isEmpty()) {
            start(writer, "\n      ", "system-out");
            writer.writeCharacters(printable(sentences(others)));
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }

    private String sentences(List<Finding> findings) {
        return findings.stream().map(this::sentence).collect(Collectors.joining("\n"));
    }

    private String sentence(Finding finding) {
        return "%s %s, %s: %s. Mend: %s"
                .formatted(
                        finding.severity(),
                        finding.rule().id(),
                        Place.of(finding.location()),
                        message(finding),
                        finding.rule().mend());
    }

    private String message(Finding finding) {
        return options.showValues() ? finding.messageWithValues() : finding.message();
    }

    private static void start(XMLStreamWriter writer, String indent, String name) throws XMLStreamException {
        writer.writeCharacters(indent);
        writer.writeStartElement(name);
    }

    private static void attribute(XMLStreamWriter writer, String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, printable(value));
    }

    /** XML has no way at all to hold most control characters. */
    private static String printable(String text) {
        return text.lines().map(Wording::printable).collect(Collectors.joining("\n"));
    }

    /** A piece of XML. */
    private interface Piece {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    private void writing(Piece piece) throws IOException {
        try {
            XMLStreamWriter writer = xml;
            if (writer == null) {
                writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
                xml = writer;
                writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
                writer.writeCharacters("\n");
                writer.writeStartElement("testsuites");
            }
            piece.write(writer);
        } catch (XMLStreamException broken) {
            throw new IOException("the report could not be written", broken);
        }
    }
}

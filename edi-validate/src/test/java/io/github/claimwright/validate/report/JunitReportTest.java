package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JunitReportTest {

    @Test
    void isOneTestAClaimAndOneForTheRest() throws IOException {
        String file = Files837.base("batch");
        Element suites = read(Files837.written(new JunitReport(), Samples.OPTIONS, file));
        List<Element> tests = all(suites, "testcase");
        assertEquals(Files837.count(file, "CLM") + 1, tests.size());
        assertEquals("envelopes and hierarchy", tests.get(0).getAttribute("name"));
        assertEquals("claim ACCT-11", tests.get(1).getAttribute("name"));
        assertEquals("outbound.edi", tests.get(1).getAttribute("classname"));
        assertEquals(0, all(suites, "failure").size());
    }

    @Test
    void failsTheTestOfTheClaimThatIsWrong() throws IOException {
        String file = Files837.base("batch").replace("CLM*ACCT-13*1250", "CLM*ACCT-13*1251");
        Element suites = read(Files837.written(new JunitReport(), Samples.OPTIONS, file));
        Element failure = all(suites, "failure").get(0);
        assertEquals("claim ACCT-13", ((Element) failure.getParentNode()).getAttribute("name"));
        assertEquals("BAL-CLAIM-TOTAL", failure.getAttribute("type"));
        assertTrue(failure.getTextContent().contains("Mend: "), failure.getTextContent());
        assertEquals("1", all(suites, "testsuite").get(0).getAttribute("failures"));
    }

    @Test
    void aWarningIsOutputOfAPassedTest() throws IOException {
        Element suites = read(Samples.written(new JunitReport(), Samples.OPTIONS, Samples.report(Samples.name())));
        assertEquals(0, all(suites, "failure").size());
        assertTrue(all(suites, "system-out").get(0).getTextContent().contains("SIT-SAMPLE-NAME"));
    }

    @Test
    void findingsAloneMakeTestsOfTheirClaims() throws IOException {
        Element suites = read(
                Samples.written(new JunitReport(), Samples.OPTIONS, Samples.report(Samples.total(), Samples.count())));
        assertEquals(
                List.of("envelopes and hierarchy", "claim ACCT-1"),
                all(suites, "testcase").stream()
                        .map(test -> test.getAttribute("name"))
                        .toList());
        assertEquals(2, all(suites, "failure").size());
    }

    @Test
    void isASuiteForEachFile() throws IOException {
        String file = Files837.base("medicare");
        assertEquals(
                2,
                all(read(Files837.written(new JunitReport(), Samples.OPTIONS, file, file)), "testsuite")
                        .size());
        assertEquals(
                0,
                all(read(Files837.written(new JunitReport(), Samples.OPTIONS)), "testsuite")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "]]>", "=cmd|' /C calc'!A0", "&amp;\"'", "a\u0001\u000b\u001bb"})
    void isWellFormedWhateverAClaimIsCalled(String hostile) throws IOException {
        String file = Files837.base("batch")
                .replace("ACCT-13*1250", hostile + "*1251")
                .replace("SPECIMEN", hostile);
        Element suites = read(Files837.written(new JunitReport(), Samples.OPTIONS.withValues(true), file));
        assertTrue(
                all(suites, "testcase").stream()
                        .anyMatch(test -> test.getAttribute("name").equals("claim " + Wording.printable(hostile))),
                hostile);
    }

    @Test
    void hidesValuesUnlessAsked() throws IOException {
        assertFalse(Samples.written(new JunitReport(), Samples.OPTIONS, Samples.report(Samples.name()))
                .contains("SAMPLE is not"));
        assertTrue(Samples.written(new JunitReport(), Samples.OPTIONS.withValues(true), Samples.report(Samples.name()))
                .contains("last name SAMPLE"));
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element read(String xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("not well formed: " + xml, broken);
        }
    }
}

package io.github.claimwright.validate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.validate.scan.ScanLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ISA to IEA, GS to GE, ST to SE, and what can stand around them. */
class EnvelopeTest {
    private static final Example VALID = Example.valid();
    private static final String ISA = VALID.segments().get(0);

    private static List<String> found(Example example) {
        return Findings.of(example).lines();
    }

    private static Example withElement(String segment, int element, String value) {
        int index = VALID.indexOf(segment + "*", 1);
        String[] elements = VALID.segments().get(index).split("\\*", -1);
        elements[element] = value;
        return VALID.with(index, String.join("*", elements));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1  | 01        | ENV-ISA01 ISA01 (segment 1): ISA01 cannot be 01
                    3  | 02        | ENV-ISA03 ISA03 (segment 1): ISA03 cannot be 02
                    5  | 99        | ENV-ISA05 ISA05 (segment 1): ISA05 cannot be 99
                    7  | 99        | ENV-ISA07 ISA07 (segment 1): ISA07 cannot be 99
                    9  | 261332    | ENV-ISA09 ISA09 (segment 1): ISA09 is no date of the calendar
                    10 | 2460      | ENV-ISA10 ISA10 (segment 1): ISA10 is no time of the day
                    11 | U         | ENV-ISA11 ISA11 (segment 1): ISA11 is U, which can separate nothing
                    12 | 00401     | ENV-ISA12 ISA12 (segment 1): ISA12 is 00401
                    13 | ABC000001 | ENV-ISA13 ISA13 (segment 1): ISA13 is not a number above zero
                    14 | 2         | ENV-ISA14 ISA14 (segment 1): ISA14 cannot be 2
                    15 | I         | ENV-ISA15 ISA15 (segment 1): ISA15 cannot be I
                    13 | 101       | ENV-ISA13 ISA13 (segment 1): ISA13 has length 3 instead of 9
                    6  | SUPPLIER  | ENV-ISA06 ISA06 (segment 1): ISA06 has length 8 instead of 15
                    16 | ::        | ENV-ISA16 ISA16 (segment 1): ISA16 has length 2 instead of 1
                    """)
    void judgesEachElementOfTheInterchangeHeader(int element, String value, String expected) {
        assertEquals(List.of(expected), found(withElement("ISA", element, value)));
    }

    @Test
    void wantsTheSenderNamed() {
        assertEquals(
                List.of("ENV-ISA06 ISA06 (segment 1): ISA06 is blank"), found(withElement("ISA", 6, " ".repeat(15))));
    }

    @Test
    void wantsNoPasswordWhereNoneIsAgreed() {
        assertEquals(
                List.of("ENV-ISA-UNANNOUNCED ISA04 (segment 1): ISA04 is not blank although ISA03 is 00"),
                found(withElement("ISA", 4, "SECRET    ")));
    }

    @Test
    void readsAHeaderWithoutComponentSeparator() {
        assertEquals(
                List.of("ENV-ISA16 ISA16 (segment 1): ISA16 has length 0 instead of 1"),
                found(VALID.with(0, ISA.substring(0, ISA.length() - 1))));
    }

    @Test
    void readsAHeaderThatLacksAnElement() {
        assertEquals(
                List.of("ENV-ISA-ELEMENTS ISA (segment 1): ISA has 15 elements instead of 16"),
                found(VALID.with(0, ISA.replace("*0*T*", "*T*"))));
    }

    @Test
    void readsAHeaderWithoutTerminator() {
        assertEquals(
                List.of("ENV-DELIMITERS ISA (segment 1): the separators that ISA names do not fit:"
                        + " the next segment follows ISA without a segment terminator"),
                Findings.of(VALID.text().replaceFirst("~\nGS", "GS")).lines());
    }

    @Test
    void readsAFileWhoseSegmentsEndInAnotherCharacter() {
        assertEquals(
                List.of("ENV-DELIMITERS ISA (segment 1): the separators that ISA names do not fit:"
                        + " the segments behind ISA end in another character"),
                Findings.of(VALID.text().replace("~\n", "|\n").replaceFirst("\\|", "~"))
                        .lines());
    }

    @Test
    void goesOnWithTheComponentSeparatorThatIsUsed() {
        assertEquals(
                List.of("ENV-DELIMITERS CLM05 (segment 24): the separators that ISA names do not fit:"
                        + " components are separated by another character than ISA16"),
                Findings.of(VALID.text().replace(':', '>').replace("*T*>", "*T*:"))
                        .lines());
    }

    @Test
    void wantsFourDifferentSeparators() {
        assertEquals(
                List.of("ENV-DELIMITERS ISA (segment 1): the separators that ISA names do not fit:"
                        + " two are the same, or one is a letter, digit or blank"),
                found(withElement("ISA", 11, ":")));
    }

    @Test
    void cannotReadAHeaderThatIsCutOff() {
        assertEquals(
                List.of("ENV-ISA-UNREADABLE ISA (segment 0): ISA is cut off or damaged: its delimiters cannot be told"),
                Findings.of(ISA.substring(0, 60)).lines());
    }

    @Test
    void readsTheInterchangeBehindAHeaderThatItCannotRead() {
        Findings findings = Findings.of(ISA.substring(0, 60) + "\n" + VALID.text());
        assertEquals(List.of("ENV-ISA-UNREADABLE"), findings.rules());
        assertEquals(2, findings.counts().interchanges());
        assertEquals(3, findings.counts().claims());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | HB       | ENV-GS01 GS01 (segment 2): GS01 is not HC
                    2 | S        | ENV-GS02 GS02 (segment 2): GS02 has length 1 instead of 2 to 15
                    4 | 20261340 | ENV-GS04 GS04 (segment 2): GS04 is no date of the calendar
                    5 | 9:30     | ENV-GS05 GS05 (segment 2): GS05 is no time of the day
                    6 | A1       | ENV-GS06 GS06 (segment 2): GS06 is not a number of one to nine digits above zero
                    7 | T        | ENV-GS07 GS07 (segment 2): GS07 is not X
                    8 | 005010X222   | ENV-GS-VERSION GS08 (segment 2): GS08 is 005010X222; the professional claim is 005010X222A1
                    8 | 005010X223A2 | ENV-GS-VERSION GS08 (segment 2): GS08 is 005010X223A2; the professional claim is 005010X222A1
                    """)
    void judgesEachElementOfTheGroupHeader(int element, String value, String expected) {
        assertEquals(List.of(expected), found(withElement("GS", element, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | 835 | ENV-ST01 ST01 (segment 3): ST01 is 835 in a set of claims
                    2 | 1   | ENV-ST02 ST02 (segment 3): ST02 has length 1 instead of 4 to 9
                    3 | 005010X223A2 | ENV-ST-VERSION ST03 (segment 3): ST03 is 005010X223A2 but GS08 is 005010X222A1
                    """)
    void judgesEachElementOfTheSetHeader(int element, String value, String expected) {
        assertEquals(List.of(expected), found(withElement("ST", element, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SE  | 1 | 82        | ENV-SE-COUNT SE01 (segment 85): SE01 says 82 segments but there are 83 from ST to SE
                    SE  | 2 | 1         | ENV-SE-NUMBER SE02 (segment 85): SE02 is 1 but ST02 is 0001
                    GE  | 1 | 2         | ENV-GE-COUNT GE01 (segment 86): GE01 says 2 transaction sets but the group has 1
                    GE  | 2 | 102       | ENV-GE-NUMBER GE02 (segment 86): GE02 is 102 but GS06 is 101
                    IEA | 1 | 2         | ENV-IEA-COUNT IEA01 (segment 87): IEA01 says 2 groups but the interchange has 1
                    IEA | 2 | 000000102 | ENV-IEA-NUMBER IEA02 (segment 87): IEA02 is 000000102 but ISA13 is 000000101
                    """)
    void comparesTrailersWithHeaders(String segment, int element, String value, String expected) {
        assertEquals(List.of(expected), found(withElement(segment, element, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SE  | ENV-SE-MISSING ST (segment 3): the transaction set that began at segment 3 has no SE
                    GE  | ENV-GE-MISSING GS (segment 2): the functional group that began at segment 2 has no GE
                    IEA | ENV-IEA-MISSING ISA (segment 1): the interchange that began at segment 1 has no IEA
                    GS  | ENV-HEADER-MISSING ST (segment 2): GS is missing before segment ST
                    ST  | ENV-HEADER-MISSING BHT (segment 3): ST is missing before segment BHT
                    """)
    void missesHeadersAndTrailers(String lost, String expected) {
        assertEquals(List.of(expected), found(VALID.without(lost + "*")));
    }

    @ParameterizedTest
    @CsvSource({
        "ISA,ENV-HEADER-TWICE",
        "GS,ENV-HEADER-TWICE",
        "ST,ENV-HEADER-TWICE",
        "SE,ENV-MISPLACED",
        "GE,ENV-MISPLACED"
    })
    void saysOnceThatHeadersAndTrailersComeTwice(String tag, String rule) {
        String segment = VALID.segments().get(VALID.indexOf(tag + "*", 1));
        Example twice = VALID.after(tag + "*", segment);
        assertEquals(
                List.of(rule),
                Findings.of("ST".equals(tag) ? twice.recounted() : twice).rules());
    }

    @ParameterizedTest
    @CsvSource({"GS,XS", "ST,XT", "SE,ES", "GE,EG", "IEA,EIA"})
    void recognisesHeadersAndTrailersUnderAnotherName(String tag, String misspelt) {
        int index = VALID.indexOf(tag + "*", 1);
        String segment = misspelt + VALID.segments().get(index).substring(tag.length());
        Findings findings = Findings.of(VALID.with(index, segment));
        assertEquals(List.of("ENV-MISSPELT"), findings.rules());
        assertEquals(3, findings.counts().claims());
    }

    @Test
    void readsSeveralInterchangesWithTheirOwnDelimiters() {
        String second = VALID.text()
                .replace("000000101", "000000102")
                .replace('*', '|')
                .replace(':', '>')
                .replace("~\n", "\n");
        Findings findings = Findings.of(VALID.text() + second);
        assertEquals(List.of(), findings.lines());
        assertEquals(6, findings.counts().claims());
    }

    @Test
    void wantsANewNumberForEachInterchange() {
        assertEquals(
                List.of("ENV-ISA-UNIQUE ISA13 (segment 88): ISA13 000000101 was used before in this file"),
                Findings.of(VALID.text() + VALID.text()).lines());
    }

    @Test
    void wantsANewNumberForEachGroupAndSet() {
        Example twoSets = VALID.edit(list -> {
            list.addAll(VALID.indexOf("GE*", 1), VALID.segments().subList(2, VALID.indexOf("GE*", 1)));
            return list;
        });
        assertEquals(
                List.of("ENV-ST-UNIQUE ST02 (segment 86): ST02 0001 was used before in this group"),
                found(twoSets.replace("GE*", "GE*2*101")));
        Example twoGroups = VALID.edit(list -> {
            list.addAll(VALID.indexOf("IEA*", 1), VALID.segments().subList(1, VALID.indexOf("IEA*", 1)));
            return list;
        });
        assertEquals(
                List.of("ENV-GS-UNIQUE GS06 (segment 87): GS06 101 was used before in this interchange"),
                found(twoGroups.replace("IEA*", "IEA*2*000000101")));
    }

    @ParameterizedTest
    @CsvSource({"~", "'~\r\n'", "'~\n\n'", "'\n'", "'\r\n'", "'\u001e'"})
    void readsAnyTerminatorWithAnyLineEndsBehindIt(String terminator) {
        Findings findings = Findings.of(String.join(terminator, VALID.segments()) + terminator);
        assertEquals(List.of(), findings.lines());
        assertEquals(87, findings.counts().segments());
    }

    @Test
    void warnsOfBlanksAndAByteOrderMark() {
        assertEquals(
                List.of("ENV-BLANKS"),
                Findings.of("\u00ef\u00bb\u00bf" + VALID.text()).rules());
        assertEquals(List.of("ENV-BLANKS"), Findings.of("  " + VALID.text()).rules());
        assertEquals(
                List.of("ENV-BLANKS"),
                Findings.of(VALID.text().replace("~\n", "~\n\t")).rules());
    }

    @Test
    void saysWhatStandsOutsideOfInterchanges() {
        String second = VALID.text().replace("000000101", "000000102");
        assertEquals(
                List.of("ENV-JUNK"),
                Findings.of("From: billing\n" + VALID.text()).rules());
        assertEquals(
                List.of("ENV-JUNK"),
                Findings.of(VALID.text() + "end of page 1, ISAAC\n" + second).rules());
        assertEquals(List.of("ENV-JUNK"), Findings.of(VALID.text() + "\u001a").rules());
    }

    @Test
    void saysOnceThatSegmentsStandBetweenEnvelopes() {
        assertEquals(
                List.of("ENV-MISPLACED NTE (segment 86): segment NTE stands outside of ST to SE"),
                found(VALID.before("GE*", "NTE*ADD*ONE", "NTE*ADD*TWO")));
        assertEquals(
                List.of("ENV-MISPLACED NTE (segment 2): segment NTE stands outside of GS to GE"),
                found(VALID.before("GS*", "NTE*ADD*ONE")));
    }

    @Test
    void doesNotTakeNamesForSegments() {
        assertEquals(
                List.of(),
                found(VALID.replace("NM1*IL*1*DOE", "NM1*IL*1*ISA*STEFAN****MI*1EG4TE5MK73")
                        .replace("N3*7", "N3*ISA ST SE GS IEA")));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\r\n\r\n'", "hello", "'\u0000\u0000\u0001'", "'PK\u0003\u0004'", "ISA"})
    void saysOfOtherFilesThatTheyAreNoX12(String text) {
        assertEquals(List.of("ENV-NOT-X12"), Findings.of(text).rules());
    }

    @Test
    void saysOnceThatASegmentNeverEnds() {
        String text = VALID.edit(list -> list.subList(0, 20)).text() + "N3*" + "A".repeat(200_000);
        Findings findings =
                Findings.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), ScanLimits.USUAL);
        assertEquals(
                List.of("ENV-SEGMENT-LENGTH  (segment 21): a segment is longer than 65536 bytes; it was not read"),
                findings.lines());
    }

    @Test
    void goesOnBehindAnOverlongSegment() {
        Findings findings = Findings.of(
                VALID.after("REF*6R", "NTE*ADD*" + "A".repeat(100_000)).recounted());
        assertEquals(List.of("ENV-SEGMENT-LENGTH"), findings.rules());
        assertEquals(3, findings.counts().claims());
    }

    @Test
    void judgesOnlyTheEnvelopeOfOtherTransactionSets() {
        String other = VALID.text()
                .replace("005010X222A1", "005010X221A1")
                .replace("ST*837", "ST*835")
                .replace("GS*HC", "GS*HP");
        assertEquals(
                List.of("ENV-NOT-837P ST (segment 3): this is no 837P 005010X222A1 but a transaction set 835"
                        + " 005010X221A1; only the envelope was judged"),
                Findings.of(other).lines());
    }

    @Test
    void judgesOnlyTheEnvelopeOfVersion4010() {
        String old = VALID.text()
                .replace("005010X222A1", "004010X098A1")
                .replace("*^*00501*", "*U*00401*")
                .replace("ST*837*0001*004010X098A1", "ST*837*0001");
        assertEquals(
                List.of("ENV-NOT-837P ST (segment 3): this is no 837P 005010X222A1 but a transaction set 837"
                        + " 004010X098A1; only the envelope was judged"),
                Findings.of(old).lines());
    }

    @ParameterizedTest
    @CsvSource({"005010X222", "005010X222A2"})
    void judgesTheBodyOfNeighboringVersions(String version) {
        Findings findings = Findings.of(VALID.text().replace("005010X222A1", version));
        assertEquals(
                List.of("ENV-GS-VERSION GS08 (segment 2): GS08 is " + version
                        + "; the professional claim is 005010X222A1"),
                findings.lines());
        assertEquals(3, findings.counts().claims());
    }

    @Test
    void saysThatAnAcknowledgmentHoldsNoClaims() {
        String ta1 = List.of(ISA, "TA1*000000001*260105*0930*A*000", "IEA*0*000000101").stream()
                .collect(Collectors.joining("~\n", "", "~\n"));
        assertEquals(
                List.of("ENV-NOT-837P TA1 (segment 2): this is no 837P 005010X222A1 but an interchange acknowledgment"
                        + " TA1; only the envelope was judged"),
                Findings.of(ta1).lines());
    }

    @Test
    void saysThatAnEnvelopeIsEmpty() {
        assertEquals(
                List.of("ENV-EMPTY ISA (segment 1): there is nothing between ISA and IEA"),
                found(VALID.withoutFrom("GS*", "IEA*").replace("IEA*", "IEA*0*000000101")));
        assertEquals(
                List.of("ENV-EMPTY GS (segment 2): there is nothing between GS and GE"),
                found(VALID.withoutFrom("ST*", "GE*").replace("GE*", "GE*0*101")));
    }
}

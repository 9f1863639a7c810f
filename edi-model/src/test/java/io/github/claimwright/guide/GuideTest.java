package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide for professional claims, checked where a mistake would cost most. */
class GuideTest {
    private static final Guide GUIDE = Guide.professional();

    @Test
    void isReadOnce() {
        assertSame(GUIDE, Guide.professional());
        assertEquals("005010X222A1", GUIDE.version());
        assertEquals("guide 005010X222A1", GUIDE.toString());
    }

    @Test
    void isAsLargeAsThePublishedGuide() {
        assertEquals(41, GUIDE.loops().size());
        assertEquals(218, GUIDE.segments().size());
        assertEquals(1726, GuideLintTest.elements(GUIDE).count());
    }

    @Test
    void saysWhichLoopItDoesNotHave() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> GUIDE.loop("2010AD"));
        assertEquals("guide 005010X222A1 has no loop 2010AD", e.getMessage());
    }

    @Test
    void startsATransactionSetWithItsHeaderAndEndsItWithItsTrailer() {
        assertEquals(List.of("ST", "BHT", "SE"), tags(GUIDE.root()));
        assertEquals(List.of("1000A", "1000B", "2000A"), ids(GUIDE.root().children()));
        int trailer = GUIDE.root().segments().get(2).rank();
        assertTrue(GUIDE.root().children().stream().allMatch(child -> child.rank() < trailer));
    }

    @Test
    void letsClaimsStandUnderSubscriberAndPatient() {
        assertEquals(List.of("2000B", "2000C"), ids(GUIDE.loop("2300").parents()));
        assertTrue(GUIDE.loop("2000B").children().contains(GUIDE.loop("2300")));
        assertSame(GUIDE.loop("2300"), GUIDE.loop("2000C").children().get(1));
    }

    @Test
    void letsProvidersOfAClaimComeInAnyOrder() {
        assertEquals(
                1,
                GUIDE.loop("2300").children(Tag.code("NM1")).stream()
                        .map(LoopDef::rank)
                        .distinct()
                        .count());
        assertEquals(2500, GUIDE.loop("2310F").position());
    }

    @Test
    void letsTheDrugOfALineStandOnceAndFormsAnyNumberOfTimes() {
        assertEquals(1, GUIDE.loop("2410").maxRepeat());
        assertEquals(LoopDef.UNBOUNDED, GUIDE.loop("2440").maxRepeat());
        assertEquals(Usage.SITUATIONAL, GUIDE.loop("2410").usage());
    }

    @Test
    void findsPositionsByTag() {
        assertEquals(
                Set.of("2010AA", "2010BA", "2010CA", "1000A", "2310C", "2420E"),
                GUIDE.segments(Tag.code("PER")).stream()
                        .map(segment -> segment.loop().id())
                        .collect(Collectors.toSet()));
        assertEquals(16, GUIDE.loop("2300").segments(Tag.code("DTP")).size());
        assertEquals(List.of(), GUIDE.segments(Tag.code("ZZZ")));
        assertEquals(List.of(), GUIDE.loop("2410").segments(0));
        assertEquals(List.of(), GUIDE.loop("2410").children(Tag.code("NM1")));
    }

    @Test
    void tellsSegmentsOfOneTagApartByTheirCodes() {
        assertEquals("2300 REF(G1)", only("2300", "REF*G1*123456").toString());
        assertEquals(
                "claim prior authorization number",
                only("2300", "REF*G1*123456").phrase());
        assertEquals("claim diagnoses", only("2300", "HI*ABK:J449").phrase());
        assertEquals("service line attachment", only("2400", "PWK*CT*FX").phrase());
        assertEquals(
                "service line certificate of medical necessity indicator",
                only("2400", "PWK*CT*NS").phrase());
        assertEquals(1850, only("2300", "K3*TEXT").position());
    }

    private static SegmentDef only(String loop, String segment) {
        int tag = Tag.code(segment.substring(0, segment.indexOf('*')));
        List<SegmentDef> matching = GUIDE.loop(loop).segments(tag).stream()
                .filter(position -> position.matches(new FakeSegment(segment)))
                .toList();
        assertEquals(1, matching.size(), () -> matching.toString());
        return matching.get(0);
    }

    @Test
    void callsElementsAsBillersDo() {
        assertEquals(
                "subscriber last or organization name (NM103)",
                element("2010BA", "NM1", 3).toString());
        assertEquals("billing provider NPI", element("2010AA", "NM1", 9).phrase());
        assertEquals(
                "service line procedure code (SV101-2)",
                component("2400", "SV1", 1, 2).toString());
        assertEquals("drug quantity", element("2410", "CTP", 4).phrase());
        assertEquals("2010AA billing provider", GUIDE.loop("2010AA").toString());
        assertEquals("claim", GUIDE.loop("2300").name());
    }

    @Test
    void knowsTheLimitsThatReceiversApply() {
        assertEquals(new PracticalLimit(20, -1), element("2300", "CLM", 1).limit());
        assertEquals(38, element("2300", "CLM", 1).max());
        assertEquals(new PracticalLimit(8, 2), element("2300", "CLM", 2).limit());
        assertEquals(new PracticalLimit(8, 3), element("2410", "CTP", 4).limit());
        assertNull(element("2300", "CLM", 6).limit());
    }

    @Test
    void knowsTheBoxesOfThePaperForm() {
        assertEquals("26", element("2300", "CLM", 1).cms1500());
        assertEquals("24D", component("2400", "SV1", 1, 2).cms1500());
        assertEquals("24B", component("2300", "CLM", 5, 1).cms1500());
        assertNull(element("2010AA", "NM1", 1).cms1500());
    }

    @Test
    void knowsWhichCodesAndCodeSetsAnElementTakes() {
        assertEquals("F,M,U", String.valueOf(element("2010BA", "DMG", 3).codes()));
        assertEquals("procedure", codeSet(element("2400", "HCP", 10)));
        assertEquals("diagnosis", codeSet(component("2300", "HI", 12, 2)));
        assertNull(element("2300", "CLM", 2).codes());
    }

    private static String codeSet(ElementDef element) {
        CodeSet set = element.codeSet();
        return set == null ? "none" : set.id();
    }

    @Test
    void knowsWhichElementsCarryDatesInAFormatThatAnotherNames() {
        assertTrue(element("2010BA", "DMG", 2).isDateByQualifier());
        assertEquals(DataType.DT, element("2440", "FRM", 4).type());
        assertEquals(
                Set.of("DMG02", "DTP03", "PAT06"),
                GuideLintTest.elements(GUIDE)
                        .filter(element -> element.usage() != Usage.NOT_USED && element.isDateByQualifier())
                        .map(ElementDef::reference)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void keepsOnlyTheConditionsThatUsageLeavesOpen() {
        SegmentDef name = GUIDE.loop("2010AA").first();
        assertEquals(List.of("P0809", "C1110", "C1203"), texts(name.notes()));
        assertEquals(List.of("P0809"), texts(name.openNotes()));
        assertEquals(
                List.of(),
                texts(GUIDE.loop("2400").segments(Tag.code("SV5")).get(0).openNotes()));
        assertEquals(
                List.of("R02030405"), texts(GUIDE.loop("2440").segments().get(1).openNotes()));
    }

    @Test
    void setsBitsForRequiredAndUnusedElements() {
        SegmentDef answer = GUIDE.loop("2440").segments().get(1);
        assertEquals(SyntaxNote.bit(1), answer.required());
        assertEquals(0, answer.unused());
        assertEquals(SyntaxNote.bit(3), only("2300", "AMT*F5*10").unused());
    }

    @Test
    void saysWhoReadsTheGuideOtherwise() {
        assertTrue(element("2300", "PWK", 1).isDisputed(Fact.CODES));
        assertTrue(only("2300", "CRC*75*Y*IH").isDisputed(Fact.PRESENCE));
        assertTrue(GUIDE.loop("2310A").isDisputed(Fact.REPEAT));
        assertEquals(
                List.of(new Dispute(Fact.CODES, "EdiFabric")),
                element("2300", "PWK", 1).disputes());
        assertEquals(
                List.of(new Dispute(Fact.REPEAT, "LFH")), GUIDE.loop("2310A").disputes());
    }

    @Test
    void describesTheEnvelope() {
        assertEquals(List.of("ISA", "IEA"), tags(GUIDE.loop("ISA")));
        assertEquals(List.of("GS", "GE"), tags(GUIDE.loop("GS")));
        assertEquals(16, GUIDE.loop("ISA").first().elements().size());
        assertEquals("HC", String.valueOf(element("GS", "GS", 1).codes()));
        assertEquals(0, GUIDE.loop("ISA").first().position());
    }

    private static ElementDef element(String loop, String tag, int position) {
        return GUIDE.loop(loop).segments(Tag.code(tag)).get(0).element(position);
    }

    private static ElementDef component(String loop, String tag, int position, int component) {
        return element(loop, tag, position).components().get(component - 1);
    }

    private static List<String> tags(LoopDef loop) {
        return loop.segments().stream().map(SegmentDef::tag).toList();
    }

    private static List<String> ids(List<LoopDef> loops) {
        return loops.stream().map(LoopDef::id).toList();
    }

    private static List<String> texts(List<SyntaxNote> notes) {
        return notes.stream().map(SyntaxNote::toString).toList();
    }
}

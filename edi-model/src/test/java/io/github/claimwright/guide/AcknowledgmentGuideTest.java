package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The guide for acknowledgments, as far as an answer to a claim file needs it. */
class AcknowledgmentGuideTest {
    private static final Guide GUIDE = Guide.acknowledgment999();

    @Test
    void nestsElementsInSegmentsInTransactionSets() {
        assertEquals("005010X231A1", GUIDE.version());
        assertEquals(List.of(GUIDE.loop("2000")), GUIDE.loop("2100").parents());
        assertEquals(List.of(GUIDE.loop("2110")), GUIDE.loop("2100").children());
        assertEquals("IK4", GUIDE.loop("2110").first().tag());
    }

    @Test
    void letsAnInterchangeHoldAnAcknowledgmentAlone() {
        SegmentDef acknowledgment = GUIDE.loop("ISA").segments(Tag.code("TA1")).get(0);
        assertEquals(Usage.SITUATIONAL, acknowledgment.usage());
        assertEquals(Usage.SITUATIONAL, GUIDE.loop("GS").usage());
        assertTrue(acknowledgment.rank() < GUIDE.loop("GS").rank());
    }

    @Test
    void putsTheVerdictOnASetBehindItsSegments() {
        SegmentDef verdict = GUIDE.loop("2000").segments(Tag.code("IK5")).get(0);
        assertTrue(verdict.rank() > GUIDE.loop("2100").rank());
    }

    @Test
    void tellsTheContextsOfASegmentApart() {
        List<SegmentDef> contexts = GUIDE.loop("2100").segments(Tag.code("CTX"));
        assertTrue(contexts.get(0).matches(new FakeSegment("CTX*SITUATIONAL TRIGGER*CLM*5")));
        assertFalse(contexts.get(0).matches(new FakeSegment("CTX*CLM01:A-1")));
        assertTrue(contexts.get(1).matches(new FakeSegment("CTX*CLM01:A-1")));
        assertEquals(10, contexts.get(1).element(1).repetitions());
    }

    @Test
    void takesTheCodesThatTheGuideKeepsFromTheStandard() {
        CodeList errors = GUIDE.loop("2110").first().element(3).codes();
        assertEquals("1,2,3,4,5,6,7,8,9,10,12,13,I6,I9,I10,I11,I12,I13", String.valueOf(errors));
    }
}

package io.github.claimwright.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualifierTest {
    private static final Qualifier DIAGNOSES = qualifier(1, 1, "ABK", "BK");
    private static final Qualifier CERTIFICATE =
            new Qualifier(List.of(condition(1, 0, "CT"), condition(2, 0, "AB", "NS")));

    @Test
    void matchesACodeOfItsElement() {
        assertTrue(qualifier(1, 0, "41").matches(new FakeSegment("NM1*41*2")));
        assertFalse(qualifier(1, 0, "41").matches(new FakeSegment("NM1*40*2")));
        assertFalse(qualifier(9, 0, "41").matches(new FakeSegment("NM1*41*2")));
    }

    @Test
    void matchesACodeOfAComponent() {
        assertTrue(DIAGNOSES.matches(new FakeSegment("HI*ABK:J449*ABF:E119")));
        assertTrue(DIAGNOSES.matches(new FakeSegment("HI*BK")));
        assertFalse(DIAGNOSES.matches(new FakeSegment("HI*BG:ABK")));
    }

    @Test
    void wantsAllItsConditions() {
        assertTrue(CERTIFICATE.matches(new FakeSegment("PWK*CT*NS")));
        assertFalse(CERTIFICATE.matches(new FakeSegment("PWK*CT*FX")));
        assertFalse(CERTIFICATE.matches(new FakeSegment("PWK*OZ*NS")));
    }

    @Test
    void excludesAnotherWhenOneConditionCannotHoldForBoth() {
        assertTrue(CERTIFICATE.excludes(qualifier(2, 0, "FX")));
        assertFalse(CERTIFICATE.excludes(qualifier(2, 0, "FX", "NS")));
        assertFalse(CERTIFICATE.excludes(qualifier(3, 0, "FX")));
        assertFalse(qualifier(1, 1, "BK").excludes(qualifier(1, 2, "BG")));
    }

    @Test
    void offersTheCodesOfItsLastCondition() {
        assertEquals("AB,NS", CERTIFICATE.decisive().codes().toString());
    }

    private static Qualifier qualifier(int element, int component, String... codes) {
        return new Qualifier(List.of(condition(element, component, codes)));
    }

    private static Qualifier.Condition condition(int element, int component, String... codes) {
        return new Qualifier.Condition(element, component, CodeList.of(List.of(codes)));
    }
}

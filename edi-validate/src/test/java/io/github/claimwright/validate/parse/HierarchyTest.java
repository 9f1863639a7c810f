package io.github.claimwright.validate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** HL and LX: numbers, parents, levels, children. */
class HierarchyTest {
    private static final Example VALID = Example.valid();

    private static List<String> found(Example example) {
        return Findings.of(example.recounted()).lines();
    }

    @Test
    void countsTheLevels() {
        assertEquals(
                List.of("HL-NUMBER 2000B HL01 (segment 67): HL01 is 7 but this is HL number 3"),
                found(VALID.replace("HL*3*", "HL*7*1*22*1")));
    }

    @Test
    void acceptsNumbersThatGoOnFromAWrongOne() {
        assertEquals(
                List.of("HL-NUMBER 2000B HL01 (segment 67): HL01 is 7 but this is HL number 3"),
                found(VALID.replace("HL*3*", "HL*7*1*22*1").replace("HL*4*", "HL*8*7*23*0")));
    }

    @Test
    void wantsNoLeadingZeros() {
        assertEquals(
                List.of("HL-NUMBER 2000A HL01 (segment 8): HL01 is 01 but this is HL number 1"),
                found(VALID.replace("HL*1*", "HL*01**20*1")));
    }

    @Test
    void wantsTheLevelAboveAsParent() {
        assertEquals(
                List.of("HL-PARENT 2000C HL02 (segment 73): HL02 is 2 but the HL of the level above is 3"),
                found(VALID.replace("HL*4*", "HL*4*2*23*0")));
    }

    @Test
    void takesTheLevelFromParentAndContentWhenItsCodeIsWrong() {
        assertEquals(
                List.of("HL-LEVEL 2000B HL03 (segment 67): HL03 cannot be 20 here; expected 22"),
                found(VALID.replace("HL*3*", "HL*3*1*20*1")));
        assertEquals(
                List.of("HL-LEVEL 2000C HL03 (segment 73): HL03 cannot be 99 here; expected 23"),
                found(VALID.replace("HL*4*", "HL*4*3*99*0")));
        assertEquals(
                List.of("HL-LEVEL 2000A HL03 (segment 8): HL03 cannot be empty here; expected 20"),
                found(VALID.replace("HL*1*", "HL*1***1")));
    }

    @Test
    void wantsToKnowWhetherAPatientLevelFollows() {
        assertEquals(
                List.of("HL-CHILD 2000B HL04 (segment 17):"
                        + " HL04 is 1, which says whether a patient level follows, but none follows"),
                found(VALID.replace("HL*2*", "HL*2*1*22*1")));
        assertEquals(
                List.of("HL-CHILD 2000B HL04 (segment 67):"
                        + " HL04 is 0, which says whether a patient level follows, but one follows"),
                found(VALID.replace("HL*3*", "HL*3*1*22*0")));
    }

    @Test
    void wantsALevelBelowEachBillingProvider() {
        assertEquals(
                List.of("HL-CHILD 2000A HL04 (segment 8):"
                        + " HL04 is 0, which says whether a subscriber level follows, but one has to"),
                found(VALID.replace("HL*1**20*1", "HL*1**20*0")));
    }

    @Test
    void wantsClaimsUnderTheSubscriberOnlyWhenHeIsThePatient() {
        assertEquals(
                List.of("HL-CLAIM 2000B SBR02 (segment 18): claims follow the subscriber level,"
                        + " but SBR02 is empty and does not say that the subscriber is the patient"),
                found(VALID.replace("SBR*S", "SBR*S***MEDICARE*12****MB")));
    }

    @Test
    void countsTheLinesOfEachClaim() {
        assertEquals(
                List.of("LX-NUMBER 2400 LX01 (segment 55): LX01 is 3 but this is service line 2 of its claim"),
                found(VALID.replace("LX*2", "LX*3")));
    }

    @Test
    void countsALostLine() {
        assertEquals(
                List.of("SEG-MISSING 2400 LX (segment 40): required segment LX (number) is missing in loop 2400"),
                found(VALID.without("LX*1")));
    }
}

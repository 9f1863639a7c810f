package io.github.claimwright.validate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimwright.validate.tree.Counts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where segments belong, and what is said of those that stand elsewhere. */
class PlacementTest {
    private static final Example VALID = Example.valid();

    private static List<String> found(Example example) {
        return Findings.of(example.recounted()).lines();
    }

    @Test
    void handsOverEachUnitOnce() {
        assertEquals(
                List.of(
                        "ST[1]",
                        "2000A[1]",
                        "2000A[1]/2000B[1]",
                        "2000A[1]/2000B[1]/2300[1]",
                        "2000A[1]/2000B[1]/2300[2]",
                        "2000A[1]/2000B[2]",
                        "2000A[1]/2000B[2]/2000C[1]",
                        "2000A[1]/2000B[2]/2000C[1]/2300[1]"),
                Findings.of(VALID).units());
    }

    @Test
    void countsWhatItRead() {
        assertEquals(
                new Counts(1, 1, 1, 3, 4, 87, VALID.text().length()),
                Findings.of(VALID).counts());
    }

    @Test
    void missesThePayerOnceAndNothingElse() {
        assertEquals(
                List.of("LOOP-MISSING 2010BB NM1 (segment 22):"
                        + " loop 2010BB (payer) is missing: it begins with NM1*PR"),
                found(VALID.without("NM1*PR*2*DME")));
    }

    @Test
    void missesAWholeLoopWithAllItsSegmentsOnce() {
        assertEquals(
                List.of("LOOP-MISSING 2010AA NM1 (segment 12):"
                        + " loop 2010AA (billing provider) is missing: it begins with NM1*85"),
                found(VALID.withoutFrom("NM1*85", "NM1*87")));
    }

    @Test
    void missesARequiredSegmentBehindTheOneThatShouldPrecedeIt() {
        assertEquals(
                List.of("SEG-MISSING 2010AA REF (segment 12):"
                        + " required segment REF (tax id) is missing in loop 2010AA"),
                found(VALID.without("REF*EI")));
    }

    @Test
    void missesTheFirstSegmentOfALoopBeforeTheSegmentThatFollowsIt() {
        assertEquals(
                List.of(
                        "SEG-MISSING 2010BA NM1 (segment 19): required segment NM1*IL (name) is missing in loop 2010BA"),
                found(VALID.without("NM1*IL")));
    }

    @Test
    void missesTheClaimSegmentOfASecondClaim() {
        assertEquals(
                List.of(
                        "SEG-MISSING 2300 CLM (segment 59): required segment CLM (information) is missing in loop 2300"),
                found(VALID.without("CLM*ACCT-2")));
    }

    @Test
    void missesTheLineNumberOfASecondLine() {
        assertEquals(
                List.of("SEG-MISSING 2400 LX (segment 55): required segment LX (number) is missing in loop 2400"),
                found(VALID.without("LX*2")));
    }

    @Test
    void missesTheHierarchySegmentOfASecondSubscriber() {
        assertEquals(
                List.of("SEG-MISSING 2000B HL (segment 67): required segment HL*22 (level) is missing in loop 2000B"),
                found(VALID.without("HL*3*")));
    }

    @Test
    void missesTheHierarchySegmentOfAPatient() {
        assertEquals(
                List.of("SEG-MISSING 2000C HL (segment 73): required segment HL*23 (level) is missing in loop 2000C"),
                found(VALID.without("HL*4*")));
    }

    @Test
    void missesTheBillingProviderLevelWhenASubscriberComesFirst() {
        assertEquals(
                List.of("LOOP-MISSING 2000A HL (segment 7):"
                        + " loop 2000A (billing provider level) is missing: it begins with HL*20"),
                found(Example.valid()
                        .withoutFrom("HL*1*", "HL*2*")
                        .replace("HL*2*", "HL*1*1*22*0")
                        .replace("HL*3*", "HL*2*1*22*1")
                        .replace("HL*4*", "HL*3*2*23*0")));
    }

    @Test
    void missesTheLinesOfAClaim() {
        assertEquals(
                List.of("LOOP-MISSING 2400 LX (segment 60): loop 2400 (service line) is missing: it begins with LX"),
                found(VALID.edit(list -> {
                    list.subList(VALID.indexOf("LX*1", 2), VALID.indexOf("HL*3", 1))
                            .clear();
                    return list;
                })));
    }

    @Test
    void missesTheClaimOfASubscriber() {
        assertEquals(
                List.of("LOOP-MISSING 2300 CLM (segment 23): loop 2300 (claim) is missing: it begins with CLM"),
                found(VALID.withoutFrom("CLM*ACCT-1", "HL*3")));
    }

    @Test
    void missesThePatientLevelThatWasAnnounced() {
        assertEquals(
                List.of(
                        "LOOP-MISSING 2000C HL (segment 72): loop 2000C (patient level) is missing: it begins with HL*23"),
                found(VALID.withoutFrom("HL*4", "SE*")));
    }

    @Test
    void takesASecondTableOfTheOrderingProviderForOneTooMany() {
        assertEquals(
                List.of("LOOP-REPEAT 2420E NM1 (segment 59): loop 2420E (ordering provider) may be sent once here"),
                found(VALID.before("CLM*ACCT-2", "NM1*DK*1*OTHER*NAME****XX*1245319599")));
    }

    @Test
    void takesASegmentTooManyForOneTooMany() {
        assertEquals(
                List.of("SEG-REPEAT 2010BA DMG (segment 23): segment DMG may be sent once in loop 2010BA"),
                found(VALID.after("DMG*D8", "DMG*D8*19480312*F")));
    }

    @Test
    void namesASegmentThatComesTooLate() {
        assertEquals(
                List.of("SEG-ORDER 2400 DTP (segment 48): segment DTP*471 of loop 2400 comes too late:"
                        + " it belongs before what was sent already"),
                found(VALID.before("NM1*DK", "DTP*471*D8*20251201")));
    }

    @Test
    void doesNotEndTheLoopThatALateSegmentInterrupts() {
        assertEquals(
                List.of("SEG-ORDER 2400 AMT (segment 50): segment AMT*T of loop 2400 comes too late:"
                        + " it belongs before what was sent already"),
                found(VALID.after("N3*40 CLINIC WAY", "AMT*T*1")));
    }

    @Test
    void refusesAnOrderingProviderAtClaimLevel() {
        assertEquals(
                List.of("SEG-UNEXPECTED 2300 NM1 (segment 28): segment NM1 has no place in loop 2300"),
                found(VALID.before("NM1*DN", "NM1*DK*1*STONE*MARTIN****XX*1245319599", "N3*40 CLINIC WAY")));
    }

    @Test
    void expectsTheQualifiersThatTheLoopHas() {
        assertEquals(
                List.of("SEG-QUALIFIER 2310B REF01 (segment 31): REF01 in loop 2310B cannot be Q7 here;"
                        + " expected 0B, 1G, G2, LU"),
                found(VALID.replace("REF*G2", "REF*Q7*PV991")));
    }

    @Test
    void takesAWrongQualifierForTheRequiredOneThatIsNotThere() {
        assertEquals(
                List.of("SEG-QUALIFIER 2400 DTP01 (segment 42): DTP01 in loop 2400 cannot be 999 here; expected 472"),
                found(VALID.replace("DTP*472", "DTP*999*D8*20260102")));
    }

    @Test
    void takesBackAGuessWhenTheRealLoopComes() {
        assertEquals(
                List.of("SEG-QUALIFIER 2000A NM101 (segment 10): NM101 in loop 2000A cannot be QQ here; expected 85"),
                found(VALID.before("NM1*85", "NM1*QQ*2*SOMEBODY")));
    }

    @Test
    void saysOfAnIdThatItIsNone() {
        assertEquals(
                List.of("SEG-ID  (segment 26): a segment begins with something that is no segment id"),
                found(VALID.after("DTP*471", "smith")));
    }

    @Test
    void countsNoEmptySegments() {
        String text = VALID.text().replaceFirst("~\nHI", "~~\nHI");
        assertEquals(
                List.of("SEG-EMPTY  (segment 26): two segment terminators follow each other with nothing between them"),
                Findings.of(text).lines());
    }
}

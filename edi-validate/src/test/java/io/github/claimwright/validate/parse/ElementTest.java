package io.github.claimwright.validate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.validate.rule.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the elements of segments at their place: where, and only once. */
class ElementTest {
    private static final Example VALID = Example.valid();
    private static final int FIRST_OF_SET = VALID.indexOf("BHT*", 1);
    private static final int LAST_OF_SET = VALID.indexOf("SE*", 1) - 1;

    static IntStream everySegmentOfTheSet() {
        return IntStream.rangeClosed(FIRST_OF_SET, LAST_OF_SET);
    }

    private static List<String> found(String before, String after) {
        return Findings.of(VALID.replace(before, after)).lines();
    }

    @ParameterizedTest
    @MethodSource("everySegmentOfTheSet")
    void aTrailingSeparatorIsSaidOnce(int index) {
        Findings findings = Findings.of(VALID.with(index, VALID.segments().get(index) + "*"));
        assertEquals(List.of("ELM-TRAILING"), findings.rules());
        assertEquals(index + 1, findings.all().get(0).location().segment());
    }

    @ParameterizedTest
    @MethodSource("everySegmentOfTheSet")
    void anEmptiedElementIsMissedOnceWhereItIsRequired(int index) {
        String[] elements = VALID.segments().get(index).split("\\*", -1);
        for (int i = 1; i < elements.length - 1; i++) {
            String[] emptied = elements.clone();
            emptied[i] = "";
            Findings findings = Findings.of(VALID.with(index, String.join("*", emptied)));
            assertTrue(
                    findings.lines().size() <= 1,
                    String.join("*", emptied) + "\n" + String.join("\n", findings.lines()));
            for (Finding finding : findings.all()) {
                assertEquals(index + 1, finding.location().segment());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everySegmentOfTheSet")
    void aControlCharacterIsSaidOnceAtItsElement(int index) {
        String[] elements = VALID.segments().get(index).split("\\*", -1);
        int last = elements.length - 1;
        elements[last] = elements[last] + "\u0007";
        Findings findings = Findings.of(VALID.with(index, String.join("*", elements)));
        assertEquals(1, findings.lines().size(), () -> String.join("\n", findings.lines()));
        assertEquals(last, findings.all().get(0).location().element());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DMG*D8*19480312*F | DMG*D8*19480231*F | ELM-DATE 2010BA DMG02 (segment 22): subscriber date of birth (2010BA DMG02) is (not shown), which is no day of the calendar
                    DMG*D8*19480312*F | DMG*RD8*19480312*F | ELM-CODE-HERE 2010BA DMG01 (segment 22): subscriber date of birth format (2010BA DMG01) cannot be RD8 at this place; expected D8
                    DMG*D8*19480312*F | DMG*D8*1948-03-12*F | ELM-DATE 2010BA DMG02 (segment 22): subscriber date of birth (2010BA DMG02) is (not shown), which is no day of the calendar
                    DTP*472*RD8 | DTP*472*RD8*20260131-20260102 | ELM-DATE 2400 DTP03 (segment 57): service line date of service (2400 DTP03) is 20260131-20260102, which is no range of days, CCYYMMDD-CCYYMMDD, that ends after it begins
                    DTP*472*RD8 | DTP*472*RD8*20260102 | ELM-DATE 2400 DTP03 (segment 57): service line date of service (2400 DTP03) is 20260102, which is no range of days, CCYYMMDD-CCYYMMDD, that ends after it begins
                    AMT*D*80 | AMT*D*8O | ELM-NUMBER 2320 AMT02 (segment 34): other coverage payer paid amount (2320 AMT02) is (not shown), which is no number
                    AMT*D*80 | AMT*D*- | ELM-NUMBER 2320 AMT02 (segment 34): other coverage payer paid amount (2320 AMT02) is (not shown), which is no number
                    AMT*D*80 | AMT*D*1.2.3 | ELM-NUMBER 2320 AMT02 (segment 34): other coverage payer paid amount (2320 AMT02) is (not shown), which is no number
                    AMT*D*80 | AMT*D*80.005 | ELM-DIGITS 2320 AMT02 (segment 34): other coverage payer paid amount (2320 AMT02) is 80.005; at most 8 digits before and 2 after the point are taken
                    LX*2 | LX*2A | ELM-NUMBER 2400 LX01 (segment 55): service line number (2400 LX01) is (not shown), which is no number
                    LX*2 | LX*- | ELM-NUMBER 2400 LX01 (segment 55): service line number (2400 LX01) is (not shown), which is no number
                    CLM*ACCT-2 | CLM*ACCT-2*45.5***12:B:1**A*Y*Y | ELM-REQUIRED 2300 CLM06 (segment 59): claim provider signature on file (2300 CLM06) is missing
                    CLM*ACCT-2 | CLM*ACCT-2*45.5***12::1*Y*A*Y*Y | ELM-REQUIRED 2300 CLM05-2 (segment 59): claim place of service type (2300 CLM05-2) is missing
                    CLM*ACCT-2 | CLM*ACCT-2*45.5***::*Y*A*Y*Y | ELM-REQUIRED 2300 CLM05 (segment 59): claim place and frequency (2300 CLM05) is missing
                    CLM*ACCT-2 | CLM*ACCT-2*45.5***12:B:1*Y*A*Y*Y*:: | ELM-COMPONENTS 2300 CLM10 (segment 59): claim patient signature source (2300 CLM10) has 3 components but X12 defines none
                    SV1*HC:J7620 | SV1*HC:J7620*45.5*UN*30***1:2:3:4:5 | ELM-COMPONENTS 2400 SV107 (segment 62): service line diagnosis pointers (2400 SV107) has 5 components but X12 defines 4
                    SV1*HC:J7620 | SV1*HC:J7620^HC:J7621*45.5*UN*30***1 | ELM-REPETITION 2400 SV101 (segment 62): service line procedure (2400 SV101) holds the repetition separator, but no element repeats in an 837P
                    HI*ABK:J449 | HI*ABK:J449*ABF | ELM-REQUIRED 2300 HI02-2 (segment 27): claim diagnosis code 2 (2300 HI02-2) is missing
                    HI*ABK:J449 | HI*ABK:J449*ABF:J45909:D8 | ELM-NOT-USED 2300 HI02-3 (segment 27): claim date format (2300 HI02-3) is sent, but the guide does not use it
                    N4*FRANKLIN*TN*370641111 | N4*FRANKLIN*TN*370641111***CODE | ELM-NOT-USED 2010BA N406 (segment 21): subscriber place id (2010BA N406) is sent, but the guide does not use it
                    PER*IC*OFFICE*TE | PER*IC*OFFICE*TE*6155550177*EX | ELM-CONDITIONAL 2420E PER06 (segment 51): ordering provider second contact number (2420E PER06) is missing: PER05, PER06 are sent together or not at all
                    CAS*PR*1*20 | CAS*PR*1*20**2 | ELM-CONDITIONAL 2320 CAS06 (segment 33): other coverage second adjustment amount (2320 CAS06) is missing: CAS05 calls for it or another of CAS05, CAS06, CAS07
                    CAS*PR*1*20 | CAS*PR*1*20***5 | ELM-CONDITIONAL 2320 CAS05 (segment 33): other coverage second adjustment reason (2320 CAS05) is missing: CAS06 calls for it
                    BHT* | BHT*0019*00*BATCH101*20260105*9930*CH | ELM-TIME ST BHT05 (segment 4): transaction set creation time (ST BHT05) is (not shown), which is no time of the day
                    BHT* | BHT*0019*00*BATCH101*20261305*0930*CH | ELM-DATE ST BHT04 (segment 4): transaction set creation date (ST BHT04) is (not shown), which is no day of the calendar
                    SBR*S | SBR*S*18**MEDICARE*12****  | ELM-BLANK 2000B SBR09 (segment 18): subscriber claim filing indicator (2000B SBR09) consists of blanks
                    """, ignoreLeadingAndTrailingWhitespace = false)
    void namesTheElementAndWhatIsWrong(String before, String after, String expected) {
        assertEquals(List.of(expected.strip()), found(before.strip(), after.substring(1, after.length() - 1)));
    }

    @Test
    void hidesWhatMayBeAPatients() {
        String line = found("DMG*D8", "DMG*D8*19480399*F").get(0);
        assertFalse(line.contains("19480399"), line);
    }

    @Test
    void missesWhatASegmentWithoutElementsLacks() {
        assertEquals(
                List.of("ELM-REQUIRED 2010AA N401 (segment 12): billing provider city (2010AA N401) is missing"),
                found("N4*NASHVILLE*TN*372031234", "N4"));
    }
}

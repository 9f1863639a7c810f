package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.x12.Location;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    @Test
    void groupsFindingsByClaimWithPlaceAndMend() throws IOException {
        assertEquals(
                """
                outbound.edi: INVALID under profile medicare-dme

                Outside of claims
                  WARNING SIT-SAMPLE-NAME  subscriber last or organization name (loop 2010BA NM103, segment 16, CMS-1500 box
                          2/4)
                          last name (not shown) is not that of the card
                          Mend: Copy the name from the card.

                Claim ACCT-1
                  ERROR   BAL-SAMPLE-TOTAL  claim total charge (loop 2300 CLM02, segment 23, CMS-1500 box 28)
                          claim total is 130 but its service lines add up to 125
                          Mend: Add up the line charges again.

                  ERROR   PRD-SAMPLE-UNITS  line 2, units (loop 2400 SV104, segment 32, CMS-1500 box 24G)
                          2 units do not fit
                          Mend: Bill the units that the quantity makes.

                Outside of claims
                  ERROR   ENV-SAMPLE-COUNT  interchange group count (IEA01, segment 49)
                          IEA01 says 2 groups but the interchange has 1
                          Mend: Count again.

                SNIP 1  FAILED  X12 syntax and envelope
                SNIP 2  PASSED  837P guide
                SNIP 3  FAILED  balancing
                SNIP 4  PASSED  situations
                SNIP 5  UNCLEAR code sets: not known: HCPCS of 2026
                SNIP 6  FAILED  products and units
                SNIP 7  PASSED  payer
                Read: 1 interchange, 1 group, 1 transaction set, 2 claims, 5 service lines, 93 segments, 2841 bytes
                Found: 3 errors, 1 warning

                1 file: 0 valid, 1 invalid; found 3 errors, 1 warning.
                Next: mend the errors and validate again; "claimwright explain BAL-SAMPLE-TOTAL" says more about the rule
                      that is broken most often.
                """,
                Samples.written(
                        new TextReport(),
                        Samples.OPTIONS.withWidth(108),
                        Samples.report(
                                Map.of(SnipLevel.CODE_SET, "not known: HCPCS of 2026"),
                                Samples.name(),
                                Samples.total(),
                                Samples.units(2),
                                Samples.count())));
    }

    @Test
    void showsValuesOnlyWhenAsked() throws IOException {
        ValidationReport report = Samples.report(Samples.name());
        assertFalse(Samples.written(new TextReport(), Samples.OPTIONS, report).contains("SAMPLE is not"));
        assertTrue(Samples.written(new TextReport(), Samples.OPTIONS.withValues(true), report)
                .contains("last name SAMPLE is not that of the card"));
    }

    @Test
    void countsWhatItFolds() throws IOException {
        String text = Samples.written(
                new TextReport(),
                Samples.OPTIONS.withMaxFindings(1),
                Samples.report(
                        Samples.total(),
                        Samples.units(1),
                        Samples.units(2),
                        Samples.units(3),
                        Samples.count(),
                        Samples.count()));
        assertTrue(text.contains("line 1, units"));
        assertFalse(text.contains("line 2, units"));
        assertTrue(text.contains("\nand 2 more PRD-SAMPLE-UNITS findings\nand 1 more ENV-SAMPLE-COUNT finding\n\n"));
        assertTrue(text.contains("\nFound: 6 errors\n"));
    }

    @Test
    void pointsAtTheWholeFileWhenNothingInItCanBeRead() throws IOException {
        assertTrue(Samples.written(new TextReport(), Samples.OPTIONS, Samples.report(Samples.wholeFile()))
                .contains("  INFO    ENV-SAMPLE-COUNT  the whole file\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 61, 100})
    void keepsToItsWidth(int width) throws IOException {
        String text = Samples.written(
                new TextReport(),
                Samples.OPTIONS.withWidth(width),
                Samples.report(
                        Map.of(SnipLevel.CODE_SET, "not known: a very long list of things"),
                        Samples.name(),
                        Samples.total()));
        assertTrue(text.lines().skip(1).allMatch(line -> line.length() <= width), text);
    }

    @Test
    void colorsOnlyWhenAsked() throws IOException {
        ValidationReport report = Samples.report(
                Map.of(SnipLevel.CODE_SET, "no data"), Samples.total(), Samples.name(), Samples.wholeFile());
        String plain = Samples.written(new TextReport(), Samples.OPTIONS, report);
        String colored = Samples.written(new TextReport(), Samples.OPTIONS.withColor(true), report);
        assertFalse(plain.contains("\u001B"));
        assertEquals(plain, colored.replaceAll("\u001B\\[[0-9;]*m", ""));
        assertTrue(colored.contains("\u001B[1;31m  ERROR   \u001B[0m"));
        assertTrue(colored.contains("\u001B[33m  WARNING \u001B[0m"));
        assertTrue(colored.contains("\u001B[34m  INFO    \u001B[0m"));
        assertTrue(colored.contains("\u001B[32mPASSED  \u001B[0m"));
    }

    @Test
    void saysThatNothingIsToBeMended() throws IOException {
        String text =
                Samples.written(new TextReport(), Samples.OPTIONS.withColor(false), Samples.report(), Samples.report());
        assertTrue(text.startsWith("outbound.edi: VALID under profile medicare-dme\n"));
        assertTrue(text.contains("\nFound: nothing\n"));
        assertTrue(text.endsWith("\n2 files: 2 valid, 0 invalid; found nothing.\nNext: nothing is to be mended.\n"));
    }

    @Test
    void sendsToTheWarnings() throws IOException {
        assertTrue(Samples.written(new TextReport(), Samples.OPTIONS, Samples.report(Samples.name()))
                .endsWith("""
                        1 file: 1 valid, 0 invalid; found 1 warning.
                        Next: look at the warnings, since some payers reject for them; then send the claims.
                        """));
    }

    @Test
    void sendsToTheImportOfCodesWhenALevelIsUnclear() throws IOException {
        assertTrue(Samples.written(
                        new TextReport(), Samples.OPTIONS, Samples.report(Map.of(SnipLevel.CODE_SET, "no data")))
                .endsWith("""
                        Next: import the code files that are missing ("claimwright codes import") to have the unclear levels
                              judged.
                        """));
    }

    @Test
    void namesTheRuleThatIsBrokenMostOften() throws IOException {
        assertTrue(Samples.written(
                        new TextReport(),
                        Samples.OPTIONS,
                        Samples.report(Samples.total(), Samples.units(1)),
                        Samples.report(Samples.units(1)))
                .contains("\"claimwright explain PRD-SAMPLE-UNITS\""));
    }

    @Test
    void doesNotLetAFileSteerTheTerminal() throws IOException {
        Finding steering = new Finding(
                Samples.TOTAL, Severity.ERROR, List.of("\u001B[2J", "1\n2"), Location.FILE, "A\u0007\u009B");
        String text = Samples.written(new TextReport(), Samples.OPTIONS, Samples.report(steering));
        assertTrue(text.contains("Claim A\\x07\\x9B\n"));
        assertTrue(text.contains("claim total is \\x1B[2J but its service lines add up to 1\\x0A2"));
    }
}

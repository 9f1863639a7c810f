package io.github.claimwright.validate.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileComparisonTest {
    private static final Path BASES = Path.of("src/test/resources/examples/base");

    private static String base(String name) throws IOException {
        return Files.readString(BASES.resolve(name + ".edi"), StandardCharsets.ISO_8859_1);
    }

    private static List<Difference> between(String first, String second, CompareOptions options) throws IOException {
        return FileComparison.between(bytes(first), bytes(second), options);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> lines(String first, String second) throws IOException {
        return between(first, second, CompareOptions.MEANING).stream()
                .map(difference -> (difference.claim() == null ? "" : difference.claim() + " ") + difference)
                .toList();
    }

    private static ComparisonSummary summary(String first, String second) throws IOException {
        return FileComparison.compare(
                Source.of(bytes(first)), Source.of(bytes(second)), CompareOptions.MEANING, difference -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"medicare", "batch", "secondary", "accident", "oxygen", "commercial"})
    void aFileMeansTheSameAsItself(String name) throws IOException {
        ComparisonSummary summary = summary(base(name), base(name));
        assertTrue(summary.isSame());
        assertEquals(summary.first(), summary.same());
        assertTrue(summary.first() > 0);
    }

    @Test
    void anElementThatSaysSomethingElseIsNamedInBothLanguages() throws IOException {
        String text = base("medicare");
        assertEquals(
                List.of("ACCT-1 2400[2] SV104 units: 300 -> 320 (segments 31, 31)"),
                lines(text, text.replace("*UN*300*", "*UN*320*")));
        assertEquals(
                List.of("ACCT-1 2400[2] SV101-5 third modifier: JZ -> JW (segments 31, 31)"),
                lines(text, text.replace(":KO:JZ", ":KO:JW")));
    }

    @Test
    void whatMayBeAPatientsIsCoveredUp() throws IOException {
        String text = base("medicare");
        Difference difference = between(text, text.replace("JANET", "JOAN"), CompareOptions.MEANING)
                .get(0);
        assertFalse(difference.toString().contains("JOAN"), difference.toString());
        assertTrue(DifferenceText.line(difference, true).contains("JANET -> JOAN"));
        Difference gone = between(text, text.replaceFirst("DMG.*\n", ""), CompareOptions.MEANING)
                .get(0);
        assertFalse(gone.toString().contains("19480215"), gone.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISA[*].*|control numbers and times of ISA",
                "111.5|111.50",
                "*60*UN*300|*060.00*UN*300.0",
                "ALICE****XX|ALICE ****XX",
                "J449*ABF:J9611|J449:::::::*ABF:J9611**",
                "HL*2*1*22*0|HL*7*1*22*0",
                "LX*2|LX*12",
            })
    void formCarriesNoMeaning(String old, String other) throws IOException {
        String text = base("medicare");
        String changed = old.startsWith("ISA")
                ? text.replace("*260302*0930*", "*260401*1015*").replace("000000101", "000000977")
                : text.replace(old, other);
        assertFalse(changed.equals(text), old);
        assertEquals(List.of(), lines(text, changed));
        assertFalse(between(text, changed, strictAboutAll()).isEmpty());
    }

    private static CompareOptions strictAboutAll() {
        CompareOptions options = CompareOptions.MEANING;
        for (Aspect aspect : Aspect.values()) {
            options = options.strictAbout(aspect);
        }
        return options;
    }

    @Test
    void otherDelimitersCarryNoMeaning() throws IOException {
        String text = base("secondary");
        String changed = text.replace('*', '|').replace(':', '>').replace("\n", "");
        assertEquals(List.of(), lines(text, changed));
        assertEquals(
                List.of(
                        "ISA delimiters: element *, repetition ^, component :, segment ~ -> element |, repetition ^,"
                                + " component >, segment ~",
                        "ISA line ends: LF -> none"),
                form(text, changed));
    }

    private static List<String> form(String first, String second) throws IOException {
        return between(first, second, CompareOptions.MEANING.strictAbout(Aspect.FORM)).stream()
                .map(Difference::toString)
                .toList();
    }

    @Test
    void lineEndsAreAMatterOfForm() throws IOException {
        String text = base("secondary");
        int segments = text.split("~", -1).length - 1;
        assertEquals(List.of("ISA line ends: LF -> CRLF"), form(text, text.replace("\n", "\r\n")));
        assertEquals(List.of("ISA line ends: LF -> none"), form(text, text.replace("\n", "")));
        assertEquals(List.of("ISA line ends: CRLF -> none"), form(text.replace("\n", "\r\n"), text.replace("\n", "")));
        assertEquals(List.of("ISA line ends: LF -> LF, at the end of the file none"), form(text, text.strip()));
        assertEquals(
                List.of("ISA line ends: LF -> CRLF 1 times, LF %d times".formatted(segments - 1)),
                form(text, text.replaceFirst("\n", "\r\n")));
        assertEquals(List.of(), form(text, text));
        assertEquals(List.of(), lines(text, text.replace("\n", "\r\n")));
    }

    @Test
    void everyDelimiterIsAMatterOfForm() throws IOException {
        String text = base("secondary");
        String usual = "element *, repetition ^, component :, segment ~";
        assertEquals(
                List.of("ISA delimiters: " + usual + " -> element *, repetition !, component :, segment ~"),
                form(text, text.replace('^', '!')));
        assertEquals(
                List.of(
                        "ISA delimiters: " + usual + " -> element *, repetition ^, component :, segment LF",
                        "ISA line ends: LF -> none"),
                form(text, text.replace("~\n", "\n")));
        assertEquals(
                List.of("ISA delimiters: " + usual + " -> element 0x1D, repetition ^, component :, segment ~"),
                form(text, text.replace('*', '\u001D')));
    }

    @Test
    void theOrderOfLinesClaimsAndLikeSegmentsCarriesNoMeaning() throws IOException {
        String medicare = base("medicare");
        String[] parts = medicare.split("(?=LX\\*)|(?=SE\\*)", -1);
        String turned = parts[0] + parts[3] + parts[1] + parts[2] + parts[4];
        assertEquals(List.of(), lines(medicare, turned));
        List<Difference> moved = between(medicare, turned, CompareOptions.MEANING.strictAbout(Aspect.ORDER));
        assertTrue(moved.stream().anyMatch(difference -> difference.kind() == Difference.Kind.MOVED), moved.toString());
        String secondary = base("secondary");
        assertEquals(
                List.of(),
                lines(secondary, secondary.replace("CAS*CO*45*20~\nCAS*PR*2*30~", "CAS*PR*2*30~\nCAS*CO*45*20~")));
    }

    @Test
    void claimsMatchInAnotherOrderAndUnderRepeatedLevels() throws IOException {
        List<String> claims = new ArrayList<>(List.of(base("batch").split("(?=CLM\\*)|(?=HL\\*)|(?=SE\\*)", -1)));
        int second = claims.indexOf(claims.stream()
                .filter(part -> part.startsWith("CLM*ACCT-12"))
                .findFirst()
                .orElseThrow());
        claims.add(second - 1, claims.remove(second));
        assertEquals(List.of(), lines(base("batch"), String.join("", claims)));
        assertFalse(between(base("batch"), String.join("", claims), CompareOptions.MEANING.strictAbout(Aspect.ORDER))
                .isEmpty());
    }

    @Test
    void aLineIsToldByItsControlNumber() throws IOException {
        String text = base("secondary");
        String changed = text.replace("SV1*HC:J7626*150*UN*30", "SV1*HC:J7627*150*UN*30");
        assertEquals(
                List.of("ACCT-31 2400[1] SV101-2 procedure code: J7626 -> J7627 (segments 32, 32)"),
                lines(text, changed));
    }

    @Test
    void aClaimThatIsGoneAndAClaimThatIsNewAreNamed() throws IOException {
        String text = base("batch");
        String changed = text.replace("CLM*ACCT-12*", "CLM*ACCT-99*");
        assertEquals(
                List.of(
                        "ACCT-12 2300 claim: only in the first file: ACCT-12 (segment 31)",
                        "ACCT-99 2300 claim: only in the second file: ACCT-99 (segment 31)"),
                lines(text, changed));
        ComparisonSummary summary = summary(text, changed);
        assertEquals(1, summary.onlyInFirst());
        assertEquals(1, summary.onlyInSecond());
        assertEquals(3, summary.same());
    }

    @Test
    void whatStandsAboveSeveralClaimsIsSaidOnce() throws IOException {
        String text = base("batch");
        List<String> found = lines(text, text.replace("*46*SUPPLIER01~", "*46*SUPPLIER02~"));
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("1000A[1] NM109 "), found.toString());
    }

    @Test
    void aSegmentOrLoopThatIsGoneIsNamed() throws IOException {
        String text = base("medicare");
        assertEquals(
                List.of("ACCT-1 2410[1] drug: only in the first file: LIN**N4*00487950125~ (segment 34)"),
                lines(text, text.replace("LIN**N4*00487950125~\nCTP****360*ML~\nREF*XZ*RX1001~\n", "")));
        assertEquals(
                List.of("ACCT-1 2410[1] CTP quantity: only in the first file: CTP****360*ML~ (segment 35)"),
                lines(text, text.replace("CTP****360*ML~\n", "")));
    }

    @Test
    void aSegmentWithoutAPlaceIsADifferenceToo() throws IOException {
        String text = base("medicare");
        List<String> found = lines(text, text.replace("HI*ABK", "ZZZ*SECRET~\nHI*ABK"));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).contains("ZZZ segment without a place"), found.toString());
        assertFalse(found.get(0).contains("SECRET"), found.toString());
    }

    @Test
    void setsWithoutClaimsAreComparedToo() throws IOException {
        String text = base("medicare").replaceAll("(?s)HL\\*1.*(?=SE)", "");
        assertEquals(List.of(), lines(text, text));
        assertEquals(1, lines(text, text.replace("*40*2*CEDI*", "*40*2*OTHER*")).size());
        assertFalse(lines(base("medicare"), text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SV104|*UN*300*|*UN*320*",
                "2400/SV1|*UN*300*|*UN*320*",
                "SV101-5|:KO:JZ|:KO:JW",
                "DTP03|D8*20260302~|D8*20260303~",
                "DTP03*472|D8*20260302~|D8*20260303~",
                "2410/REF*XZ|RX1001|RX1002",
                "2010BA/NM109|2A83C97DE41|1EG4TE5MK73"
            })
    void aMaskedPlaceIsNotLookedAt(String mask, String old, String other) throws IOException {
        String text = base("medicare");
        String changed = text.replace(old, other);
        assertFalse(lines(text, changed).isEmpty());
        assertEquals(List.of(), between(text, changed, CompareOptions.MEANING.without(List.of(Mask.of(mask)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2300/", "clm02", "SV1-2", "SV104-", "DTP*"})
    void aPlaceThatIsNoneIsRefused(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Mask.of(text))
                .getMessage();
        assertTrue(message.contains("names no place"), message);
    }

    @Test
    void aFileThatIsNoX12CannotBeCompared() throws IOException {
        String text = base("medicare");
        assertTrue(assertThrows(NotX12Exception.class, () -> lines("Dear Sirs", text))
                .isFirst());
        assertFalse(assertThrows(NotX12Exception.class, () -> lines(text, "")).isFirst());
    }

    /** Every element of the claim that carries meaning is looked at. */
    @Test
    void noChangeOfAnElementIsOverlooked() throws IOException {
        String text = base("secondary");
        Pattern meaningless = Pattern.compile("(ISA|GS|ST|BHT|HL|LX|SE|GE|IEA)\\*.*", Pattern.DOTALL);
        String[] segments = text.split("~\n", -1);
        for (int i = 0; i < segments.length - 1; i++) {
            if (!meaningless.matcher(segments[i]).matches()) {
                String[] changed = segments.clone();
                changed[i] = segments[i] + "X";
                assertFalse(lines(text, String.join("~\n", changed)).isEmpty(), segments[i]);
            }
        }
    }
}

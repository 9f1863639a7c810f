package io.github.claimwright.validate.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import io.github.claimwright.validate.ClaimValidator;
import io.github.claimwright.validate.profile.ProfileException;
import io.github.claimwright.validate.profile.Profiles;
import io.github.claimwright.validate.rules.RuleCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RedactorTest {
    private static final List<String> FOLDERS = List.of(
            "src/test/resources/examples/base", "../fixtures/golden", "../fixtures/src/test/resources/interchanges");

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> list = Files.list(Path.of(folder))) {
                list.filter(file -> file.toString().endsWith(".edi")).sorted().forEach(files::add);
            }
        }
        return files.stream();
    }

    private static String redacted(String text, boolean keepText) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        new Redactor("a key for tests", keepText, Redactor.USUAL_DAYS)
                .redact(() -> new ByteArrayInputStream(bytes), out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static String base(String name) throws IOException {
        return Files.readString(Path.of(FOLDERS.get(0), name + ".edi"), StandardCharsets.ISO_8859_1);
    }

    private static List<String> found(String text, String profile) throws IOException, ProfileException {
        return new ClaimValidator(new Profiles(RuleCatalog.ALL).load(profile), CodeBook.embedded())
                .validate("file", text.getBytes(StandardCharsets.ISO_8859_1)).findings().stream()
                        .map(finding -> finding.rule().id() + " " + finding.location())
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFindingsStayTheSame(Path file) throws IOException, ProfileException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String redacted = redacted(text, false);
        for (String profile : List.of("base", "medicare-dme", "commercial")) {
            assertEquals(found(text, profile), found(redacted, profile));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noNameAndNoIdIsLeft(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String redacted = redacted(text, false);
        text.lines()
                .filter(line -> line.matches(
                        "(NM1\\*(IL|QC|85|DK|DN|82|41|87|77|DQ)|N3|CLM|REF\\*(EI|SY|EA|G1|F8|6R|XZ)|NTE|K3).*"))
                .flatMap(line -> Stream.of(line.split("[*~]", -1)).skip(2))
                .filter(value -> value.matches(".*[A-Z0-9]{4}.*") && !value.matches(".*\\b(SUPPLY|BOX)\\b.*"))
                .filter(value -> value.length() > 4)
                .forEach(value -> assertFalse(
                        redacted.contains("*" + value + "*") || redacted.contains("*" + value + "~"), value));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingIsClassified(Path file) throws IOException {
        RedactionReport report = new Redactor("a key for tests", false, 3)
                .redact(() -> Files.newInputStream(file), new ByteArrayOutputStream());
        assertEquals(List.of(), List.copyOf(report.unclassified().keySet()));
        assertTrue(report.segments() > 0);
    }

    @Test
    void theSameIdIsTheSameInEveryFile() throws IOException {
        String mbi = "2A83C97DE41";
        int at = base("medicare").indexOf(mbi);
        int other = base("batch").indexOf(mbi);
        assertEquals(
                redacted(base("medicare"), false).substring(at, at + mbi.length()),
                redacted(base("batch"), false).substring(other, other + mbi.length()));
    }

    @Test
    void theDatesOfAPatientMoveTogetherAndThoseOfTheFileStay() throws IOException {
        String[] before = base("accident").split("~\n", -1);
        String[] after = redacted(base("accident"), false).split("~\n", -1);
        assertEquals(before[3], after[3]);
        assertFalse(after[18].contains("19790604"));
        assertTrue(after[21].matches("DTP\\*431\\*D8\\*2026\\d{4}"));
        assertEquals(after[21].substring(11), after[22].substring(11));
    }

    @Test
    void amountsCodesAndPayersStay() throws IOException {
        String after = redacted(base("medicare"), false);
        assertTrue(after.contains("*PR*2*DME MAC JURISDICTION B*****PI*17013~"));
        assertTrue(after.contains("SV1*HC:J7613:KX:KO:JZ*60*UN*300***1~"));
        assertTrue(after.contains("HI*ABK:J449*ABF:J9611~"));
        assertTrue(after.contains("LIN**N4*00487950125~"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void freeTextStaysOnlyWhenAskedFor(boolean keep, boolean there) throws IOException {
        String text = base("medicare").replace("REF*6R*L102~", "REF*6R*L102~\nNTE*ADD*MRS SAMPLE CALLED~");
        assertEquals(there, redacted(text, keep).contains("MRS SAMPLE CALLED"));
    }

    /** What was typed where it does not belong: in codes, amounts, segment ids, between segments, behind a terminator. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*MB~|*JANETSAMPLE~|SBR09",
                "*UN*300*|*UN*JANETSAMPLE*|SV104",
                "REF*6R*L102~|REF*6R*L102~JANETSAMPLE CALLED*X~|what stands where a segment id should",
                "REF*6R*L102~|REF*6R*L102~JANETSAMPLE~|what stands where a segment id should",
                "IEA*|JANETSAMPLE~IEA*|what stands where a segment id should",
                "HI*ABK|REF*D9*JANETSAMPLE~HI*ABK|",
                "CLM*|PER*IC*MS X*EM*janetsample@mail.example~CLM*|"
            })
    void nothingIsLeftInOddPlaces(String place, String typed, String reported) throws IOException {
        byte[] text = base("medicare").replaceFirst(Pattern.quote(place), typed).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RedactionReport report =
                new Redactor("a key for tests", false, 3).redact(() -> new ByteArrayInputStream(text), out);
        assertFalse(out.toString(StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT)
                .contains("JANETSAMPLE"));
        assertFalse(report.unclassified().toString().contains("JANET"));
        assertTrue(
                reported == null || report.unclassified().toString().contains(reported),
                report.unclassified()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "janet_sample.edi, true",
        "claims-1EG4TE5MK73.edi, true",
        "DOB19400101.edi, true",
        "medicare-january.edi, false",
        "supply.edi, false"
    })
    void aTextIsTellingThatHoldsANameAnIdOrABirthDate(String name, boolean telling) throws IOException {
        String text = base("medicare");
        String sent = text.replaceFirst("NM1\\*IL\\*1\\*[^~]*~", "NM1*IL*1*SAMPLE*JANET****MI*1EG4TE5MK73~")
                .replaceFirst("DMG\\*D8\\*\\d{8}", "DMG*D8*19400101");
        byte[] bytes = sent.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                telling,
                new Redactor("a key for tests", false, 3).isTelling(name, () -> new ByteArrayInputStream(bytes)));
    }

    @Test
    void whatTheGuideHasNoPlaceForIsReplacedAndReported() throws IOException {
        byte[] text =
                base("medicare").replace("LX*2~", "ZZZ*A1*JANET SAMPLE~\nLX*2~").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RedactionReport report =
                new Redactor("a key for tests", true, 3).redact(() -> new ByteArrayInputStream(text), out);
        assertFalse(out.toString(StandardCharsets.ISO_8859_1).contains("JANET"));
        assertEquals(List.of("ZZZ02"), List.copyOf(report.unclassified().keySet()));
    }

    @Test
    void whatStandsOutsideOfSegmentsIsCovered() throws IOException {
        String after = redacted(base("medicare") + "Sent by Janet Sample 1948\n", false);
        assertTrue(after.endsWith("XXXX XX XXXXX XXXXXX 9999\n"), after.substring(after.length() - 60));
    }
}

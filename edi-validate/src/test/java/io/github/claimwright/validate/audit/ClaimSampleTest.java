package io.github.claimwright.validate.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimwright.codes.CodeBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimSampleTest {
    private static final Path BASES = Path.of("src/test/resources/examples/base");

    private static String medicare() throws IOException {
        return Files.readString(BASES.resolve("medicare.edi"), StandardCharsets.ISO_8859_1);
    }

    /** One file of so many copies of a claim, numbered from 1. */
    private static String claims(int number) throws IOException {
        String text = medicare();
        String claim = text.substring(text.indexOf("CLM*"), text.indexOf("SE*"));
        String many = IntStream.rangeClosed(1, number)
                .mapToObj(i -> claim.replace("CLM*ACCT-1*", "CLM*C" + i + "*"))
                .collect(Collectors.joining());
        return text.replace(claim, many);
    }

    private static ClaimSample drawn(int size, long seed, String... files) throws IOException {
        ClaimSample sample = new ClaimSample(size, seed, claim -> true);
        for (int i = 0; i < files.length; i++) {
            assertTrue(sample.add("f" + i, new ByteArrayInputStream(files[i].getBytes(StandardCharsets.ISO_8859_1))));
        }
        return sample;
    }

    private static List<String> accounts(ClaimSample sample) {
        return sample.claims().stream().map(AuditClaim::account).toList();
    }

    @Test
    void theSameSeedDrawsTheSameClaims() throws IOException {
        String file = claims(40);
        assertEquals(accounts(drawn(5, 17, file)), accounts(drawn(5, 17, file)));
        assertNotEquals(accounts(drawn(5, 17, file)), accounts(drawn(5, 18, file)));
        assertEquals(List.of("C2", "C14", "C18", "C25", "C28"), accounts(drawn(5, 17, file)), "on any machine");
    }

    @Test
    void everyClaimIsAsLikelyAsAnyOther() throws IOException {
        String file = claims(8);
        Map<String, Integer> times = new TreeMap<>();
        for (int seed = 0; seed < 400; seed++) {
            accounts(drawn(2, seed, file)).forEach(account -> times.merge(account, 1, Integer::sum));
        }
        assertEquals(8, times.size());
        times.forEach(
                (account, count) -> assertTrue(count > 70 && count < 130, account + " " + count)); // expected: 100
    }

    @Test
    void drawsOverAllFilesInTheirOrder() throws IOException {
        ClaimSample sample = drawn(100, 1, claims(2), medicare());
        assertEquals(List.of("C1", "C2", "ACCT-1"), accounts(sample));
        assertEquals(3, sample.frame());
        assertEquals("f1", sample.claims().get(2).file());
    }

    @Test
    void onlyClaimsThatQualifyAreCounted() throws IOException {
        ClaimSample none = new ClaimSample(3, 1, claim -> claim.account().equals("C9"));
        none.add("f", new ByteArrayInputStream(claims(4).getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(0, none.frame());
        assertFalse(none.add("letter", new ByteArrayInputStream(new byte[] {'D'})));
        assertThrows(IllegalArgumentException.class, () -> new ClaimSample(0, 1, claim -> true));
    }

    @Test
    void readsWhatAnAuditorNeeds() throws IOException {
        AuditClaim claim = drawn(1, 1, medicare()).claims().get(0);
        assertEquals("SAMPLE, JANET", claim.patient());
        assertFalse(claim.toString().contains("SAMPLE"));
        AuditLine line = claim.lines().get(1);
        assertEquals("J7613", line.code());
        assertEquals(List.of("KX", "KO", "JZ"), line.modifiers());
        assertEquals(LocalDate.of(2026, 3, 2), line.date());
        assertEquals("360 ML", line.quantity());
        assertEquals(List.of("J449"), line.diagnoses());
        assertEquals("1667788990", line.orderer());
    }

    @Test
    void theChecklistSaysWhatTheRecordHasToShow() throws IOException {
        AuditClaim claim = drawn(1, 1, medicare()).claims().get(0);
        Checklist checklist = new Checklist(CodeBook.embedded());
        List<String> drug = subjects(checklist.of(claim.lines().get(1)));
        assertEquals(
                List.of(
                        "order",
                        "proof of delivery",
                        "refill contact",
                        "diagnosis",
                        "modifier KX",
                        "modifier KO",
                        "modifier JZ"),
                drug);
        assertFalse(
                subjects(checklist.of(claim.lines().get(0))).contains("refill contact"), "equipment is not refilled");
        AuditItem refill = checklist.of(claim.lines().get(1)).get(2);
        assertTrue(refill.question().contains("at most 30 days before the current supply ends"), refill.question());
        assertTrue(refill.question().contains("at most 10 days"), refill.question());
        checklist
                .of(claim.lines().get(1))
                .forEach(item -> assertFalse(item.source().isBlank(), item.subject()));
    }

    private static List<String> subjects(List<AuditItem> items) {
        return items.stream().map(AuditItem::subject).toList();
    }

    @Test
    void aLineThatSaysLittleHasAChecklistToo() {
        AuditLine line = new AuditLine(1, "", List.of(), "", "", "", null, "", "", List.of(), "");
        assertEquals(
                List.of("order", "proof of delivery", "diagnosis", "modifiers"),
                subjects(new Checklist(CodeBook.embedded()).of(line)));
        AuditLine odd = new AuditLine(1, "X", List.of("<b", "Q?"), "", "", "", LocalDate.MIN, "", "", List.of(), "");
        assertEquals(5, new Checklist(CodeBook.embedded()).of(odd).size());
    }

    @Test
    void hostileValuesDoNoHarm() throws IOException {
        String hostile = medicare()
                .replace("SAMPLE*JANET", "<script>alert(1)</script>*=CMD()")
                .replace("CLM*ACCT-1*", "CLM*=1+1\"'*");
        AuditClaim claim = drawn(1, 1, hostile).claims().get(0);
        SampleSheet sheet = new SampleSheet(
                "t", "<i>basis</i>", List.of(claim), line -> true, new Checklist(CodeBook.embedded()), true);
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        SampleHtml.write(sheet, html);
        String page = html.toString(StandardCharsets.UTF_8);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<i>"), page);
        assertTrue(page.contains("&lt;script&gt;"), page);
        assertTrue(page.contains("=1+1&quot;&#39;"), page);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        SampleCsv.write(sheet, csv);
        String rows = csv.toString(StandardCharsets.UTF_8);
        assertTrue(rows.contains(",\"'=1+1\"\"'\","), rows);
        assertFalse(rows.contains(",=") || rows.contains(",\"="), rows);
    }

    @Test
    void cellsThatLookLikeFormulasBecomeText() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertEquals("'" + start + "1", SampleCsv.harmless(start + "1"));
        }
        assertEquals("1-2", SampleCsv.harmless("1-2"));
        assertEquals("", SampleCsv.harmless(""));
    }
}

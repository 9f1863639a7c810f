package io.github.claimwright.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a reader has it before him: in a real browser. */
class HtmlBrowserTest {
    private static final ReportOptions VALUES = Samples.OPTIONS.withValues(true);

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void startBrowser() throws IOException, InterruptedException {
        assumeTrue(
                Browser.installed().isPresent(),
                "no Chromium on the path: install it (Debian: apt-get install chromium) or name it with"
                        + " -Dchromium=FILE");
        browser = Browser.start(Browser.installed().get(), folder.resolve("profile"));
    }

    @AfterAll
    static void endBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void show(ReportOptions options, String... files) throws IOException, InterruptedException {
        Path page = Files.createTempFile(folder, "report", ".html");
        Files.writeString(page, Files837.written(new HtmlReport(), options, files));
        browser.visit(page.toUri());
    }

    private static String wrongTotal() throws IOException {
        return Files837.base("batch").replace("CLM*ACCT-13*1250", "CLM*ACCT-13*1251");
    }

    /** Opens everything that can be opened, also what appears only then. */
    private static void openAll() throws InterruptedException {
        browser.evaluate("""
            (async () => {
                let closed = [...document.querySelectorAll('details:not([open])')];
                while (closed.length) {
                    closed.forEach(view => view.open = true);
                    await new Promise(done => setTimeout(done, 20));
                    closed = [...document.querySelectorAll('details:not([open])')];
                }
            })()\
            """);
    }

    private static void assertNoTroubles() {
        assertEquals(List.of(), browser.troubles());
    }

    @Test
    void aManagerReadsTheSummary() throws IOException, InterruptedException {
        show(Samples.OPTIONS, wrongTotal());
        String summary = browser.text("section[aria-label=Summary]");
        assertTrue(summary.contains("Invalid. This file should not be sent as it is: 1 of "), summary);
        assertTrue(summary.contains("BAL-CLAIM-TOTAL"), summary);
        assertTrue(summary.contains("SNIP 3, balancing"), summary);
        assertTrue(summary.contains("DME MAC JURISDICTION B"), summary);
        assertNoTroubles();
    }

    @Test
    void aFindingStandsBesideItsElement() throws IOException, InterruptedException {
        show(Samples.OPTIONS, wrongTotal());
        assertEquals("1251", browser.text("mark"));
        assertTrue(browser.text("li.faulty").contains("CLM*ACCT-13*1251"));
        assertTrue(browser.text("li.faulty .said").contains("error BAL-CLAIM-TOTAL"));
        assertNoTroubles();
    }

    @Test
    void aSegmentWithoutAPlaceIsDrawnWhereItStands() throws IOException, InterruptedException {
        String claim = Files837.base("batch");
        int line = claim.indexOf("SV1*");
        show(VALUES, claim.substring(0, line) + "XYZ*SMITH~\n" + claim.substring(line));
        openAll();
        assertEquals(1, browser.count("li.unplaced"));
        assertTrue(browser.text("li.unplaced").contains("XYZ*###~ has no place here"), browser.text("li.unplaced"));
        assertTrue(browser.text("li.unplaced .said").contains("error SEG-UNKNOWN"));
        assertEquals(
                "LX SV1",
                browser.evaluate("(() => { const stray = document.querySelector('li.unplaced');"
                                + " const id = item => item.querySelector('code b').innerText;"
                                + " return id(stray.previousSibling) + ' ' + id(stray.nextSibling) })()")
                        .asText());
        assertNoTroubles();
    }

    @Test
    void theListSaysWhichRulesAClaimBreaks() throws IOException, InterruptedException {
        show(Samples.OPTIONS, wrongTotal());
        assertTrue(browser.text("details.unit summary").contains("Claim ACCT-13, $1,251.00"));
        assertEquals("BAL-CLAIM-TOTAL", browser.text("details.unit summary .rules"));
        assertNoTroubles();
    }

    @Test
    void valuesAreCoveredUntilAsked() throws IOException, InterruptedException {
        show(VALUES, wrongTotal());
        openAll();
        assertFalse(browser.text("main").contains("SPECIMEN"));
        browser.evaluate("[...document.querySelectorAll('label')]"
                + ".find(label => label.innerText.includes('show patients')).click()");
        openAll();
        assertTrue(browser.text("main").contains("SPECIMEN"));
        assertNoTroubles();
    }

    @Test
    void aClaimFillsTheBoxesOfThePaperForm() throws IOException, InterruptedException {
        show(VALUES, wrongTotal());
        openAll();
        String boxes = browser.evaluate("Object.fromEntries([...document.querySelectorAll('.box')]"
                        + ".map(box => [box.querySelector('b').innerText, box.querySelector('dd').innerText]))")
                .toString();
        assertTrue(boxes.contains("\"26\":\"ACCT-13\""), boxes);
        assertTrue(boxes.contains("\"28\":\"1251\""), boxes);
        assertTrue(boxes.contains("\"21\":\"A J449\""), boxes);
        assertTrue(boxes.contains("\"17b\":\"1667788990\""), boxes);
        String lines = browser.text(".lines tbody");
        assertTrue(lines.contains("N4 49502080693 ML 15"), lines);
        assertTrue(lines.contains("J7677 KX JZ"), lines);
        assertEquals("28", browser.text(".box.faulty b"));
        assertNoTroubles();
    }

    @Test
    void searchAndFilterShowWhatTheyMeet() throws IOException, InterruptedException {
        show(Samples.OPTIONS, wrongTotal());
        assertEquals(1, browser.count("details.unit"));
        browser.evaluate("[...document.querySelectorAll('label.check')]"
                + ".find(label => label.innerText.includes('only what')).click()");
        long claims = Files837.count(wrongTotal(), "CLM");
        assertEquals(claims, browser.count("details.unit"));
        browser.evaluate("const search = document.querySelector('input[type=search]');"
                + "search.value = 'a7003'; search.dispatchEvent(new Event('input'))");
        browser.waitFor("document.querySelectorAll('details.unit').length < " + claims);
        assertTrue(browser.text("details.unit summary").contains("Claim ACCT-12"));
        assertFalse(browser.text("details.unit summary").contains("Claim ACCT-11"));
        assertNoTroubles();
    }

    @Test
    void aBarOfAChartLeadsToItsClaims() throws IOException, InterruptedException {
        show(Samples.OPTIONS, wrongTotal());
        browser.evaluate("[...document.querySelectorAll('button.link')]"
                + ".find(button => button.innerText.includes('BAL-CLAIM-TOTAL')).click()");
        assertTrue(browser.text("details.unit[open] summary").contains("Claim ACCT-13"));
        assertNoTroubles();
    }

    @Test
    void theKeyboardAloneOpensAClaim() throws IOException, InterruptedException {
        show(Samples.OPTIONS, wrongTotal());
        browser.evaluate("document.querySelector('details.unit').open = false");
        for (int tabs = 0; tabs < 60; tabs++) {
            browser.press("Tab", 9);
            if (browser.evaluate("document.activeElement.matches('details.unit > summary')")
                    .asBoolean()) {
                browser.press("Enter", 13);
                break;
            }
        }
        assertTrue(
                browser.evaluate("document.querySelector('details.unit').open").asBoolean());
        assertNoTroubles();
    }

    @Test
    void everyControlHasANameAndEveryTableACaption() throws IOException, InterruptedException {
        show(VALUES, wrongTotal());
        openAll();
        assertEquals(
                0,
                browser.evaluate("[...document.querySelectorAll('input, select')].filter(e => !e.labels.length).length")
                        .asInt());
        assertEquals(
                0,
                browser.evaluate("[...document.querySelectorAll('button')].filter(e => !e.innerText.trim()).length")
                        .asInt());
        assertEquals(
                0,
                browser.evaluate("[...document.querySelectorAll('table')].filter(e => !e.caption).length")
                        .asInt());
        assertNoTroubles();
    }

    @Test
    void aHostileFileDoesNothing() throws IOException, InterruptedException {
        String hostile = "<img src=x onerror=alert(1)><script>alert(1)</script>";
        show(
                VALUES,
                wrongTotal()
                        .replace("ACCT-13", hostile)
                        .replace("SPECIMEN", hostile)
                        .replace("DME MAC JURISDICTION B", "]]></script>" + hostile));
        browser.evaluate("document.querySelectorAll('label.check').forEach(label => label.click())");
        openAll();
        assertEquals(0, browser.count("main img, main script"));
        assertTrue(browser.text("details.unit summary").contains(hostile));
        assertNoTroubles();
    }

    @Test
    void fitsAPhone() throws IOException, InterruptedException {
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        try {
            show(VALUES, wrongTotal());
            openAll();
            assertTrue(browser.evaluate("document.documentElement.scrollWidth").asInt() <= 360);
        } finally {
            browser.call("Emulation.clearDeviceMetricsOverride", Map.of());
        }
        assertNoTroubles();
    }

    @Test
    void showsSeveralFilesOneBelowTheOther() throws IOException, InterruptedException {
        show(Samples.OPTIONS, wrongTotal(), Files837.base("medicare"));
        assertTrue(browser.text("main > p").contains("2 files: 1 valid, 1 invalid."));
        assertEquals(2, browser.count("details.file"));
        assertNoTroubles();
    }
}

package io.github.claimwright.validate.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A sample as one HTML page to be printed or filled in: no scripts, nothing from elsewhere, every value escaped. */
public final class SampleHtml {
    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Claim sample</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 62rem; padding: 1rem; }
        h2 { border-top: 2px solid; margin-top: 2rem; padding-top: .5rem; }
        table { border-collapse: collapse; margin: .5rem 0 1rem; width: 100%; }
        th, td { border: 1px solid #8888; padding: .3rem .5rem; text-align: left; vertical-align: top; }
        caption { font-weight: bold; padding: .3rem 0; text-align: left; }
        .source { display: block; font-size: .8rem; opacity: .75; }
        .answer { white-space: nowrap; }
        .remark { min-width: 9rem; }
        input[type=text] { box-sizing: border-box; width: 100%; }
        @media print { section { break-inside: avoid; } input[type=text] { border: 0; border-bottom: 1px solid; } }
        </style>
        </head>
        <body>
        """;

    private final SampleSheet sheet;
    private final Writer out;
    private int answers;

    private SampleHtml(SampleSheet sheet, Writer out) {
        this.sheet = sheet;
        this.out = out;
    }

    /** Writes the sample and leaves the stream open. */
    public static void write(SampleSheet sheet, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        new SampleHtml(sheet, out).page();
        out.flush();
    }

    private void page() throws IOException {
        out.write(HEAD);
        line("<h1>Claim sample</h1>");
        line("<p>%s</p>", sheet.basis());
        line("<p>Auditor: ______________________ Date: ______________ Made with %s.</p>", sheet.tool());
        int number = 0;
        for (AuditClaim claim : sheet.claims()) {
            number++;
            claim(number, claim);
        }
        line("</body>");
        line("</html>");
    }

    private void claim(int number, AuditClaim claim) throws IOException {
        line("<section>");
        line("<h2>%s. Claim %s</h2>", Integer.toString(number), claim.account());
        for (String[] fact : sheet.facts(claim)) {
            line("<p>%s: %s</p>", fact[0], fact[1]);
        }
        for (AuditLine service : sheet.lines(claim)) {
            lineOf(claim, service);
        }
        line("</section>");
    }

    private void lineOf(AuditClaim claim, AuditLine service) throws IOException {
        line("<table>");
        line("<caption>Line %s: %s</caption>", Integer.toString(service.number()), title(service));
        line("<thead><tr><th scope=\"col\">Check</th><th scope=\"col\">Look for</th>"
                + "<th scope=\"col\">Found</th><th scope=\"col\">Remark</th></tr></thead>");
        line("<tbody>");
        for (AuditItem item : sheet.checklist().of(service)) {
            item(claim, service, item);
        }
        line("</tbody>");
        line("</table>");
    }

    private static String title(AuditLine line) {
        String drug = line.ndc().isEmpty() ? "" : ", NDC %s, %s".formatted(line.ndc(), line.quantity());
        String code = (line.code() + " " + String.join(" ", line.modifiers())).strip();
        return "%s, %s units, %s%s, service %s".formatted(code, line.units(), line.charge(), drug, line.dates());
    }

    private void item(AuditClaim claim, AuditLine service, AuditItem item) throws IOException {
        answers++;
        String about = "%s, claim %s line %d".formatted(item.subject(), claim.account(), service.number());
        line("<tr><th scope=\"row\">%s</th>", item.subject());
        line("<td>%s<span class=\"source\">%s</span></td>", item.question(), item.source());
        line("<td class=\"answer\">");
        for (String answer : new String[] {"yes", "no", "n/a"}) {
            line(
                    "<label><input type=\"radio\" name=\"a%s\" value=\"%s\" aria-label=\"%s: %s\">%s</label>",
                    Integer.toString(answers), answer, about, answer, answer);
        }
        line("</td>");
        line("<td class=\"remark\"><input type=\"text\" aria-label=\"Remark on %s\"></td></tr>", about);
    }

    /** One line of the page; every value is escaped. */
    private void line(String form, String... values) throws IOException {
        Object[] escaped = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            escaped[i] = escape(values[i]);
        }
        out.write(form.formatted(escaped));
        out.write('\n');
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(Character.isISOControl(c) ? '\uFFFD' : (char) c);
            }
        });
        return escaped.toString();
    }
}

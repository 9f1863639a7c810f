package io.github.claimwright.validate.report;

import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.Verdict;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Counts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the text of one file after the other, and the totals at the end. */
final class TextWriter implements ReportWriter {
    private static final String OUTSIDE = "Outside of claims";
    private static final int MARGIN = 10;
    private static final int LEVEL_MARGIN = 16;

    private final Paper paper;
    private final ReportOptions options;
    private final Style style;
    private final Totals totals = new Totals();

    TextWriter(OutputStream out, ReportOptions options) {
        this.paper = new Paper(out, options.width());
        this.options = options;
        this.style = Style.of(options.color());
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        totals.add(report);
        heading(report);
        findings(Folding.of(report.findings(), options.maxFindings()));
        levels(report);
        paper.paragraph("Read: ", "Read: ".length(), read(report.counts()));
        paper.line("Found: " + Tally.of(report));
        paper.blank();
        paper.flush();
    }

    @Override
    public void close() throws IOException {
        paper.paragraph("", 0, totals.sentence());
        paper.paragraph("Next: ", "Next: ".length(), totals.nextStep(options.tool()));
        paper.flush();
    }

    private void heading(ValidationReport report) throws IOException {
        String verdict = report.isValid() ? style.good("VALID") : style.bad("INVALID");
        paper.line("%s: %s under profile %s"
                .formatted(style.heading(Wording.printable(report.file())), verdict, report.profile()));
        paper.blank();
    }

    private void findings(Folding folding) throws IOException {
        List<Finding> shown = folding.shown();
        for (int i = 0; i < shown.size(); i++) {
            if (i == 0 || !Objects.equals(shown.get(i).claim(), shown.get(i - 1).claim())) {
                group(shown.get(i));
            }
            finding(shown.get(i));
        }
        for (Map.Entry<Rule, Integer> folded : folding.folded().entrySet()) {
            String noun = folded.getKey() + " finding";
            paper.line("and %d more %s".formatted(folded.getValue(), folded.getValue() == 1 ? noun : noun + "s"));
        }
        if (!folding.folded().isEmpty()) {
            paper.blank();
        }
    }

    private void group(Finding first) throws IOException {
        paper.line(style.heading(first.claim() == null ? OUTSIDE : "Claim " + Wording.printable(first.claim())));
    }

    private void finding(Finding finding) throws IOException {
        String severity = "  %-8s".formatted(finding.severity());
        paper.paragraph(
                style.severity(finding.severity(), severity),
                MARGIN,
                finding.rule().id() + "  " + place(finding));
        paper.paragraph(" ".repeat(MARGIN), MARGIN, message(finding));
        paper.paragraph(" ".repeat(MARGIN), MARGIN, "Mend: " + finding.rule().mend());
        paper.blank();
    }

    private String message(Finding finding) {
        return Wording.printable(options.showValues() ? finding.messageWithValues() : finding.message());
    }

    private static String place(Finding finding) {
        Place place = Place.of(finding.location());
        String notation = place.notation()
                + place.box().map(box -> ", CMS-1500 box " + box).orElse("");
        return Wording.printable(
                place.words().map(words -> words + " (" + notation + ")").orElse(notation));
    }

    private void levels(ValidationReport report) throws IOException {
        for (SnipLevel level : SnipLevel.values()) {
            Verdict verdict = Objects.requireNonNull(report.levels().get(level));
            String reason = report.reasons().get(level);
            paper.paragraph(
                    "SNIP %d  %s".formatted(level.number(), style.verdict(verdict, "%-8s".formatted(verdict))),
                    LEVEL_MARGIN,
                    level.title() + (reason == null ? "" : ": " + reason));
        }
    }

    private static String read(Counts counts) {
        return String.join(
                ", ",
                Wording.count(counts.interchanges(), "interchange"),
                Wording.count(counts.groups(), "group"),
                Wording.count(counts.transactions(), "transaction set"),
                Wording.count(counts.claims(), "claim"),
                Wording.count(counts.lines(), "service line"),
                Wording.count(counts.segments(), "segment"),
                Wording.count(counts.bytes(), "byte"));
    }
}

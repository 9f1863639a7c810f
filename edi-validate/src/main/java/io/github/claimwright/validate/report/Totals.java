package io.github.claimwright.validate.report;

import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.Verdict;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Severity;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What all files of a run come to, and what to do about it. */
final class Totals {
    private final Map<String, Integer> errorsByRule = new TreeMap<>();
    private Tally tally = Tally.NONE;
    private long files;
    private long valid;
    private boolean unclear;

    void add(ValidationReport report) {
        files++;
        valid += report.isValid() ? 1 : 0;
        tally = tally.plus(Tally.of(report));
        unclear |= report.levels().containsValue(Verdict.UNCLEAR);
        for (Finding finding : report.findings()) {
            if (finding.severity() == Severity.ERROR) {
                errorsByRule.merge(finding.rule().id(), 1, Integer::sum);
            }
        }
    }

    String sentence() {
        return "%s: %d valid, %d invalid; found %s."
                .formatted(Wording.count(files, "file"), valid, files - valid, tally);
    }

    String nextStep(String command) {
        if (tally.errors() > 0) {
            return "mend the errors and validate again; \"%s explain %s\" says more about the rule that is broken most often."
                    .formatted(command, mostBroken());
        }
        if (tally.warnings() > 0) {
            return "look at the warnings, since some payers reject for them; then send the claims.";
        }
        return unclear
                ? "import the code files that are missing (\"%s codes import\") to have the unclear levels judged."
                        .formatted(command)
                : "nothing is to be mended.";
    }

    private String mostBroken() {
        return errorsByRule.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}

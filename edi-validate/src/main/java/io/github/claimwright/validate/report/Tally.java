package io.github.claimwright.validate.report;

import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How many findings there are of each severity.
 *
 * @param errors those a receiver rejects for
 * @param warnings those some payer may mind
 * @param infos those worth knowing
 */
record Tally(long errors, long warnings, long infos) {
    static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(ValidationReport report) {
        return new Tally(count(report, Severity.ERROR), count(report, Severity.WARNING), count(report, Severity.INFO));
    }

    private static long count(ValidationReport report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    Tally plus(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    /** {@code 2 errors, 1 warning}, or {@code nothing}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, errors, "error");
        add(parts, warnings, "warning");
        add(parts, infos, "remark");
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    private static void add(List<String> parts, long number, String noun) {
        if (number > 0) {
            parts.add(Wording.count(number, noun));
        }
    }
}

package io.github.claimwright.validate.report;

import io.github.claimwright.validate.ValidationReport;
import io.github.claimwright.validate.Verdict;
import io.github.claimwright.validate.rule.Finding;
import io.github.claimwright.validate.rule.Hidden;
import io.github.claimwright.validate.rule.Rule;
import io.github.claimwright.validate.rule.Severity;
import io.github.claimwright.validate.rule.SnipLevel;
import io.github.claimwright.validate.tree.Counts;
import io.github.claimwright.x12.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings and reports for the tests of the report forms, independent of what the rules are today. */
final class Samples {
    static final ReportOptions OPTIONS = ReportOptions.of("claimwright", "0.1.0");

    static final Rule TOTAL = Rule.named("BAL-SAMPLE-TOTAL")
            .level(SnipLevel.BALANCING)
            .requires("The claim's total charge is the sum of its lines")
            .because("The payer rejects the claim.")
            .mend("Add up the line charges again.")
            .message("claim total is %s but its service lines add up to %s")
            .rejectedAs("A7", "178")
            .source("005010X222A1, 2300 CLM02")
            .foundOnTheWay();

    static final Rule NAME = Rule.named("SIT-SAMPLE-NAME")
            .level(SnipLevel.SITUATIONAL)
            .warning()
            .requires("The subscriber's name is the one on the card")
            .because("The payer does not find the subscriber.")
            .mend("Copy the name from the card.")
            .message("last name %s is not that of the card")
            .elementCode("7")
            .source("a sample")
            .foundOnTheWay();

    static final Rule COUNT = Rule.named("ENV-SAMPLE-COUNT")
            .level(SnipLevel.SYNTAX)
            .requires("IEA01 is the number of groups")
            .because("The receiver rejects the file.")
            .mend("Count again.")
            .message("IEA01 says %s groups but the interchange has %d")
            .ta1("021")
            .source("X12 control standard")
            .foundOnTheWay();

    static final Rule UNITS = Rule.named("PRD-SAMPLE-UNITS")
            .level(SnipLevel.PRODUCT)
            .requires("Units and quantity describe the same amount")
            .because("The payer denies the line.")
            .mend("Bill the units that the quantity makes.")
            .message("%s units do not fit")
            .rejectedAs("A8", "476")
            .source("a sample")
            .foundOnTheWay();

    private Samples() {}

    static Finding total() {
        Location location = new Location(23, 21, "CLM", 2, 0, 0, "2300", "2000A[1]/2000B[1]/2300[1]", 903, 23);
        return new Finding(TOTAL, Severity.ERROR, List.of("130", "125"), location, "ACCT-1");
    }

    static Finding name() {
        Location location = new Location(16, 14, "NM1", 3, 0, 0, "2010BA", "2000A[1]/2000B[1]/2010BA[1]", 500, 16);
        return new Finding(NAME, Severity.WARNING, List.of(new Hidden("SAMPLE")), location, null);
    }

    static Finding count() {
        Location location = new Location(49, 0, "IEA", 1, 0, 0, null, null, 1270, 49);
        return new Finding(COUNT, Severity.ERROR, List.of("2", 1), location, null);
    }

    static Finding wholeFile() {
        return new Finding(COUNT, Severity.INFO, List.of("2", 1), Location.FILE, null);
    }

    static Finding units(int line) {
        String path = "2000A[1]/2000B[1]/2300[1]/2400[" + line + "]";
        Location location = new Location(30L + line, 28L + line, "SV1", 4, 0, 0, "2400", path, 1000, 30L + line);
        return new Finding(UNITS, Severity.ERROR, List.of(line), location, "ACCT-1");
    }

    /** A report whose levels follow from its findings. */
    static ValidationReport report(Finding... findings) {
        return report(Map.of(), findings);
    }

    /** The same with levels that are not known to be passed. */
    static ValidationReport report(Map<SnipLevel, String> unclear, Finding... findings) {
        Map<SnipLevel, Verdict> levels = new EnumMap<>(SnipLevel.class);
        for (SnipLevel level : SnipLevel.values()) {
            levels.put(level, unclear.containsKey(level) ? Verdict.UNCLEAR : Verdict.PASSED);
        }
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                levels.put(finding.rule().level(), Verdict.FAILED);
            }
        }
        return new ValidationReport(
                "outbound.edi",
                "medicare-dme",
                new Counts(1, 1, 1, 2, 5, 93, 2841),
                levels,
                unclear,
                List.of(findings));
    }

    static String written(Report form, ReportOptions options, ValidationReport... reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(List.of(reports), out, options);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.billing.MappingReport.Remark;
import java.util.List;
import java.util.stream.Stream;

/** A mapping report as lines of plain text, for people. */
public final class MappingReportText {
    private MappingReportText() {}

    /** The report's lines: a heading for each kind of remark that occurs, its remarks below. */
    public static List<String> lines(MappingReport report) {
        return Stream.of(
                        section("Defaults taken", report.defaults()),
                        section("Decisions", report.decisions()),
                        section("Fields not used", report.unused()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> section(String heading, List<Remark> remarks) {
        return remarks.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(heading + ":"), remarks.stream().map(MappingReportText::line))
                        .toList();
    }

    private static String line(Remark remark) {
        return "  %s, record %d (order %s), %s: %s"
                .formatted(remark.file(), remark.recordNumber(), remark.orderId(), remark.fieldPath(), remark.text());
    }
}

package io.github.claimwright.billing;

import io.github.claimwright.billing.MappingReport.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mapping report as lines of plain text, for people: what holds for many orders is said once. */
public final class MappingReportText {
    private static final int ORDERS_NAMED = 5;
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

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
        if (remarks.isEmpty()) {
            return List.of();
        }
        Map<String, List<Remark>> alike = new LinkedHashMap<>();
        remarks.forEach(remark ->
                alike.computeIfAbsent(subject(remark), key -> new ArrayList<>()).add(remark));
        return Stream.concat(Stream.of(heading + ":"), alike.values().stream().map(MappingReportText::line))
                .toList();
    }

    /** The field, whichever item it is of, and what is said of it. */
    private static String subject(Remark remark) {
        return INDEX.matcher(remark.fieldPath()).replaceAll("[]") + ": " + remark.text();
    }

    private static String line(List<Remark> alike) {
        Remark first = alike.get(0);
        return alike.size() == 1
                ? "  %s, record %d (order %s), %s: %s"
                        .formatted(first.file(), first.recordNumber(), first.orderId(), first.fieldPath(), first.text())
                : "  %s (%s)".formatted(subject(first), orders(alike));
    }

    private static String orders(List<Remark> alike) {
        List<String> orders = alike.stream().map(Remark::orderId).distinct().toList();
        String named = orders.stream().limit(ORDERS_NAMED).collect(Collectors.joining(", "));
        if (orders.size() > ORDERS_NAMED) {
            return "orders %s and %d more".formatted(named, orders.size() - ORDERS_NAMED);
        }
        return (orders.size() == 1 ? "order " : "orders ") + named;
    }
}

package io.github.claimwright.cli;

import io.github.claimwright.billing.MappingReport;
import io.github.claimwright.billing.MappingReportText;
import io.github.claimwright.writer.WrittenInterchange;
import java.io.PrintWriter;
import java.util.List;

/**
 * How orders became the file that was written.
 *
 * @param partner what was assumed of the trading partner
 * @param mapping what was taken, decided and left out for each order
 */
record MappingSummary(List<String> partner, MappingReport mapping) {

    void print(String file, WrittenInterchange written, PrintWriter out) {
        MappingReportText.lines(mapping).forEach(out::println);
        if (!partner.isEmpty()) {
            out.println("Trading partner:");
            partner.forEach(line -> out.println("  " + line));
        }
        out.println("wrote %s: interchange %s, %s, %s, %d segments, %d bytes"
                .formatted(
                        file,
                        written.interchangeControlNumber(),
                        counted(written.claims(), "claim"),
                        counted(written.lines(), "service line"),
                        written.segments(),
                        written.bytes()));
        out.flush();
    }

    private static String counted(int count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }
}

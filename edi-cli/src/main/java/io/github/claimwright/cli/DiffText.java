package io.github.claimwright.cli;

import io.github.claimwright.validate.compare.ComparisonSummary;
import io.github.claimwright.validate.compare.Difference;
import io.github.claimwright.validate.compare.DifferenceText;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Differences as lines, under the claim that they are in. */
final class DiffText {
    private final PrintStream out;
    private final boolean showValues;
    private @Nullable String heading;

    DiffText(PrintStream out, boolean showValues) {
        this.out = out;
        this.showValues = showValues;
    }

    void heading(String first, String second) {
        out.println("first:  " + first);
        out.println("second: " + second);
        if (!showValues) {
            out.println("### stands for values that may be a patient's; --show-values shows them");
        }
    }

    void add(Difference difference) {
        String claim = difference.claim();
        String now = claim == null ? "above the claims" : "claim " + printable(claim);
        if (!now.equals(heading)) {
            out.println();
            out.println(now);
            heading = now;
        }
        out.println("  " + DifferenceText.line(difference, showValues));
    }

    void end(ComparisonSummary summary) {
        out.println();
        out.println("%d and %d claims: %d the same, %d different, %d only in the first file, %d only in the second"
                .formatted(
                        summary.first(),
                        summary.second(),
                        summary.same(),
                        summary.different(),
                        summary.onlyInFirst(),
                        summary.onlyInSecond()));
        out.println(summary.isSame() ? "No differences." : "Differences: %d".formatted(summary.differences()));
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}

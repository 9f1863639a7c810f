package io.github.claimwright.validate.report;

/**
 * How a report is to look.
 *
 * @param tool the command that made it, such as {@code claimwright}
 * @param version the version of that tool
 * @param showValues whether messages show values that may be a patient's
 * @param maxFindings how many findings of one rule are written for one file; the others are counted. Forms that carry one
 *     finding a line are never cut
 * @param color whether text is colored for a terminal
 * @param width the columns that text is wrapped to
 */
public record ReportOptions(
        String tool, String version, boolean showValues, int maxFindings, boolean color, int width) {
    private static final int LEAST_WIDTH = 40;
    private static final int USUAL_WIDTH = 100;

    /** Refuses a negative number of findings and a width that holds no sentence. */
    public ReportOptions {
        if (maxFindings < 0) {
            throw new IllegalArgumentException("the number of findings cannot be negative: " + maxFindings);
        }
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("text needs at least %d columns, not %d".formatted(LEAST_WIDTH, width));
        }
    }

    /** All findings, no values, no color. */
    public static ReportOptions of(String tool, String version) {
        return new ReportOptions(tool, version, false, Integer.MAX_VALUE, false, USUAL_WIDTH);
    }

    /** The same with or without values that may be a patient's. */
    public ReportOptions withValues(boolean shown) {
        return new ReportOptions(tool, version, shown, maxFindings, color, width);
    }

    /** The same with another limit. */
    public ReportOptions withMaxFindings(int most) {
        return new ReportOptions(tool, version, showValues, most, color, width);
    }

    /** The same with or without color. */
    public ReportOptions withColor(boolean colored) {
        return new ReportOptions(tool, version, showValues, maxFindings, colored, width);
    }

    /** The same for a terminal of another width. */
    public ReportOptions withWidth(int columns) {
        return new ReportOptions(tool, version, showValues, maxFindings, color, columns);
    }
}

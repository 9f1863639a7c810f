package io.github.claimwright.validate.report;

/** How many claims one file of a page draws: more than a browser handles at ease are counted only, those without findings first. */
final class HtmlLimit {
    /** What a browser was measured to handle; see docs/reports.md. */
    static final HtmlLimit USUAL = new HtmlLimit(20_000, 10_000);

    private final int most;
    private final int mostWithoutFindings;
    private int drawn;
    private int drawnWithoutFindings;
    private long left;

    HtmlLimit(int most, int mostWithoutFindings) {
        this.most = most;
        this.mostWithoutFindings = mostWithoutFindings;
    }

    /** The same limit for another file. */
    HtmlLimit anew() {
        return new HtmlLimit(most, mostWithoutFindings);
    }

    /** Whether the next claim is drawn; it is counted either way. */
    boolean draws(boolean hasFindings) {
        if (isReached() || (!hasFindings && drawnWithoutFindings >= mostWithoutFindings)) {
            left++;
            return false;
        }
        drawn++;
        drawnWithoutFindings += hasFindings ? 0 : 1;
        return true;
    }

    /** Whether nothing more is drawn, whatever is found in it. */
    boolean isReached() {
        return drawn >= most;
    }

    /** How many claims were not drawn. */
    long left() {
        return left;
    }
}

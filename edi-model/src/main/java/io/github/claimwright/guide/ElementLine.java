package io.github.claimwright.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element line of a guide resource: what it says about one position, or about the same component of several. It is
 * read once, however many segments share it.
 *
 * @param first the first position it is about
 * @param last the last position it is about
 * @param component the component, or 0 for the element itself
 * @param usage the usage; null when the line leaves it as it was, as with everything below
 * @param values the codes or the code set
 * @param name what the element holds
 * @param limit the practical limit
 * @param box the box of the paper form
 * @param disputes who says otherwise; empty when the line leaves it as it was
 */
record ElementLine(
        int first,
        int last,
        int component,
        @Nullable Usage usage,
        @Nullable Values values,
        @Nullable String name,
        @Nullable PracticalLimit limit,
        @Nullable String box,
        List<Dispute> disputes) {
    private static final int REFERENCE = 1;
    private static final int USAGE = 2;
    private static final int CODES = 3;
    private static final int NAME = 4;
    private static final int LIMIT = 5;
    private static final int BOX = 6;
    private static final int EVIDENCE = 7;
    private static final int COLUMNS = 8;

    /** Reads a line whose first column is empty. */
    static ElementLine parse(Columns columns, Dictionary dictionary) {
        if (columns.count() > COLUMNS) {
            throw new IllegalArgumentException("an element line has at most " + COLUMNS + " columns");
        }
        String reference = columns.required(REFERENCE, "reference");
        int dash = reference.indexOf('-');
        String positions = dash < 0 ? reference : reference.substring(0, dash);
        int dots = positions.indexOf("..");
        String usage = columns.orNull(USAGE);
        String codes = columns.orNull(CODES);
        String limit = columns.orNull(LIMIT);
        return new ElementLine(
                Words.number(dots < 0 ? positions : positions.substring(0, dots)),
                Words.number(dots < 0 ? positions : positions.substring(dots + 2)),
                dash < 0 ? 0 : Words.number(reference.substring(dash + 1)),
                usage == null ? null : Words.usage(usage),
                codes == null ? null : dictionary.values(codes),
                columns.orNull(NAME),
                limit == null ? null : PracticalLimit.parse(limit),
                columns.orNull(BOX),
                columns.disputes(EVIDENCE));
    }
}

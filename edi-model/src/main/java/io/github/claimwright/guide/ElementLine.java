package io.github.claimwright.guide;

/**
 * One element line of a guide resource: what it says about one position, or about the same component of several.
 *
 * @param first the first position it is about
 * @param last the last position it is about
 * @param component the component, or 0 for the element itself
 * @param columns its columns; an empty one says nothing
 */
record ElementLine(int first, int last, int component, Columns columns) {
    private static final int REFERENCE = 1;
    private static final int USAGE = 2;
    private static final int CODES = 3;
    private static final int NAME = 4;
    private static final int LIMIT = 5;
    private static final int BOX = 6;
    private static final int EVIDENCE = 7;
    private static final int COUNT = 8;

    /** Reads a line whose first column is empty. */
    static ElementLine parse(Columns columns) {
        if (columns.count() > COUNT) {
            throw new IllegalArgumentException("an element line has at most " + COUNT + " columns");
        }
        String reference = columns.required(REFERENCE, "reference");
        int dash = reference.indexOf('-');
        String positions = dash < 0 ? reference : reference.substring(0, dash);
        int dots = positions.indexOf("..");
        int first = Columns.number(dots < 0 ? positions : positions.substring(0, dots));
        int last = dots < 0 ? first : Columns.number(positions.substring(dots + 2));
        return new ElementLine(first, last, dash < 0 ? 0 : Columns.number(reference.substring(dash + 1)), columns);
    }

    /** Writes what this line says into a draft of one of its positions. */
    void applyTo(ElementDraft draft, Dictionary dictionary) {
        String usage = columns.optional(USAGE);
        if (!usage.isEmpty()) {
            draft.use(Columns.usage(usage));
        }
        String codes = columns.optional(CODES);
        if (!codes.isEmpty()) {
            dictionary.codes(codes, draft);
        }
        describe(draft);
    }

    private void describe(ElementDraft draft) {
        String name = columns.optional(NAME);
        if (!name.isEmpty()) {
            draft.call(name);
        }
        String limit = columns.optional(LIMIT);
        if (!limit.isEmpty()) {
            draft.limit(PracticalLimit.parse(limit));
        }
        draft.box(columns.orNull(BOX));
        draft.dispute(columns.disputes(EVIDENCE));
    }
}

package io.github.claimwright.guide;

import java.util.List;

/**
 * A condition of the X12 standard between elements of a segment or components of a composite. Presence is given as a
 * set of bits, bit <i>n</i> for position <i>n</i>, so that a note is judged without looking at the data again.
 */
public final class SyntaxNote {
    private static final int DIGITS = 2;
    private static final int MAX_POSITION = 62;

    private final Relation relation;
    private final List<Integer> positions;
    private final long all;
    private final long first;

    /**
     * Makes a note.
     *
     * @param relation how the positions depend on each other
     * @param positions the elements or components in the order of the note, at least two
     */
    SyntaxNote(Relation relation, List<Integer> positions) {
        this.relation = relation;
        this.positions = List.copyOf(positions);
        this.first = bit(positions.get(0));
        long set = 0;
        for (int position : positions) {
            set |= bit(position);
        }
        this.all = set;
    }

    /**
     * Reads a note in the standard's notation: a letter and two digits for each position, such as {@code P0809}.
     *
     * @throws IllegalArgumentException when the text is no note
     */
    static SyntaxNote parse(String text) {
        if (text.length() <= 1 + DIGITS || text.length() % DIGITS == 0) {
            throw new IllegalArgumentException("'" + text + "' is no syntax note; expected something like P0809");
        }
        Integer[] positions = new Integer[text.length() / DIGITS];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position(text.substring(1 + i * DIGITS, 1 + (i + 1) * DIGITS));
        }
        return new SyntaxNote(Relation.of(text.charAt(0)), List.of(positions));
    }

    private static int position(String digits) {
        int position = Words.number(digits);
        if (position == 0 || position > MAX_POSITION) {
            throw new IllegalArgumentException("a syntax note cannot name position " + position);
        }
        return position;
    }

    /** The set that holds one position. */
    public static long bit(int position) {
        return 1L << position;
    }

    /** How the positions depend on each other. */
    public Relation relation() {
        return relation;
    }

    /** The elements or components in the order of the note. */
    public List<Integer> positions() {
        return positions;
    }

    /** Whether the note is kept when exactly these positions are present. */
    public boolean holds(long present) {
        long mine = present & all;
        return switch (relation) {
            case PAIRED -> mine == 0 || mine == all;
            case REQUIRED -> mine != 0;
            case EXCLUSIVE -> Long.bitCount(mine) <= 1;
            case CONDITIONAL -> (mine & first) == 0 || mine == all;
            case LIST -> mine != first;
        };
    }

    /**
     * The position to point at when the note is broken: the surplus one of an exclusion, else the first missing one.
     *
     * @param present the positions that are present
     * @return the position, or 0 when the note is kept
     */
    public int blamed(long present) {
        if (holds(present)) {
            return 0;
        }
        long blamed = relation == Relation.EXCLUSIVE ? present & all & ~first : all & ~present;
        for (int position : positions) {
            if ((blamed & bit(position)) != 0) {
                return position;
            }
        }
        return 0;
    }

    /**
     * Whether usage alone settles the note: it holds for everything that can be sent when required positions are
     * present and unused ones are absent.
     *
     * @param required the positions that are always present
     * @param possible the positions that may be present, the required ones among them
     */
    public boolean settledBy(long required, long possible) {
        long free = possible & ~required & all;
        for (long chosen = free; chosen != 0; chosen = (chosen - 1) & free) {
            if (!holds(required | chosen)) {
                return false;
            }
        }
        return holds(required);
    }

    /** The note in the standard's notation, such as {@code P0809}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(relation.letter());
        for (int position : positions) {
            text.append(position / 10).append(position % 10);
        }
        return text.toString();
    }

    /** The five relations of the standard. */
    public enum Relation {
        /** All of them or none. */
        PAIRED('P'),
        /** At least one of them. */
        REQUIRED('R'),
        /** At most one of them. */
        EXCLUSIVE('E'),
        /** When the first is sent, all others are. */
        CONDITIONAL('C'),
        /** When the first is sent, at least one other is. */
        LIST('L');

        private final char letter;

        Relation(char letter) {
            this.letter = letter;
        }

        /** The letter of the standard's notation. */
        public char letter() {
            return letter;
        }

        static Relation of(char letter) {
            for (Relation relation : values()) {
                if (relation.letter == letter) {
                    return relation;
                }
            }
            throw new IllegalArgumentException("'" + letter + "' is none of the relations P, R, E, C, L");
        }
    }
}

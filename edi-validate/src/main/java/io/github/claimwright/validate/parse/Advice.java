package io.github.claimwright.validate.parse;

import org.jspecify.annotations.Nullable;

/**
 * What to do with a segment that has no place, or comes too late for it.
 *
 * @param action what to do
 * @param place where to put it, or the loop to open for it; null when it is left out
 * @param depth the open loop that has the place
 */
record Advice(Action action, @Nullable Candidate place, int depth) {

    enum Action {
        /** Put it at the place nevertheless. */
        PUT,
        /** Put it at the place, where it begins a loop that may yet turn out to be none. */
        GUESS,
        /** Open the loop whose first segment was lost, and put it in there. */
        OPEN,
        /** Open the loop of which everything was lost but loops inside, and put it in there. */
        OPEN_WITHOUT,
        /** Open the loop that it begins under a wrong id, and leave it out. */
        OPEN_MISSPELT,
        /** Leave it out of the tree. */
        LEAVE_OUT
    }

    static final Advice LEAVE_OUT = new Advice(Action.LEAVE_OUT, null, 0);

    static Advice putAt(Candidate place, int depth) {
        return new Advice(Action.PUT, place, depth);
    }

    static Advice guess(Candidate opens, int depth) {
        return new Advice(Action.GUESS, opens, depth);
    }

    static Advice open(Candidate opens, int depth) {
        return new Advice(Action.OPEN, opens, depth);
    }

    static Advice openMisspelt(Candidate opens, int depth) {
        return new Advice(Action.OPEN_MISSPELT, opens, depth);
    }

    static Advice openWithout(Candidate opens, int depth) {
        return new Advice(Action.OPEN_WITHOUT, opens, depth);
    }
}

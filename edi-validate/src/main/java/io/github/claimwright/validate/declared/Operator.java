package io.github.claimwright.validate.declared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a condition can ask of a place, in the words in which it is written. */
enum Operator {
    PRESENT("is present"),
    ABSENT("is absent"),
    NOT_BEFORE("is not before"),
    NOT_AFTER("is not after"),
    BEFORE("is before"),
    AFTER("is after"),
    LONG_BEFORE("lies more than"),
    LESS("is less than"),
    MORE("is more than"),
    NOT_ONE_OF("is not"),
    ONE_OF("is"),
    SAME("equals"),
    OTHER("differs from"),
    INCLUDES("includes"),
    NO_MATCH("does not match"),
    MATCH("matches");

    /** The words, for messages. */
    static final String ALL =
            String.join(", ", Arrays.stream(values()).map(Operator::words).toArray(String[]::new));

    private static final List<Operator> MOST_WORDS_FIRST = List.of(values());

    private final String words;

    Operator(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The operator that a text begins with; of several, the one that says most. */
    static Optional<Operator> beginning(String text) {
        for (Operator operator : MOST_WORDS_FIRST) {
            if (text.startsWith(operator.words) && endsWord(text, operator.words.length())) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private static boolean endsWord(String text, int at) {
        return text.length() == at || text.charAt(at) == ' ';
    }
}

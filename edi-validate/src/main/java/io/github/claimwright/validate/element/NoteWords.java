package io.github.claimwright.validate.element;

import io.github.claimwright.guide.ElementDef;
import io.github.claimwright.guide.SyntaxNote;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a condition between elements asks. */
final class NoteWords {
    private NoteWords() {}

    /** The condition, with the names of the elements that it is about. */
    static String of(SyntaxNote note, ElementDef blamed) {
        List<Integer> positions = note.positions();
        String first = reference(blamed, positions.get(0));
        return switch (note.relation()) {
            case PAIRED -> all(note, blamed) + " are sent together or not at all";
            case REQUIRED -> "one of " + all(note, blamed) + " is needed";
            case EXCLUSIVE -> all(note, blamed) + " exclude each other";
            case CONDITIONAL -> first + " calls for it";
            case LIST -> first + " calls for it or another of " + all(note, blamed);
        };
    }

    private static String all(SyntaxNote note, ElementDef blamed) {
        return note.positions().stream()
                .map(position -> reference(blamed, position))
                .collect(Collectors.joining(", "));
    }

    private static String reference(ElementDef near, int position) {
        String reference = near.reference();
        int end = near.component() == 0 ? reference.length() - 2 : reference.indexOf('-') + 1;
        String number = near.component() == 0 ? "%02d".formatted(position) : Integer.toString(position);
        return reference.substring(0, end) + number;
    }
}

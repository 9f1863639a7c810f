package io.github.claimwright.validate.ack;

import io.github.claimwright.x12.Delimiters;
import io.github.claimwright.x12.Element;
import io.github.claimwright.x12.Segment;
import java.util.BitSet;
import java.util.List;

/** Delimiters that no value contains: those of the received interchange, unless a value makes another choice necessary. */
final class FreeDelimiters {
    /** The usual ones, others that are seen, and the separators of ASCII, which no text contains. */
    private static final String CHOICE = "*^:~|>!<{}[]\\;\u001d\u001f\u001c\u001e";

    private final BitSet taken = new BitSet();

    private FreeDelimiters() {}

    static Delimiters of(Delimiters preferred, List<Segment> segments, List<String> texts) {
        FreeDelimiters free = new FreeDelimiters();
        texts.forEach(free::take);
        segments.forEach(segment -> segment.elements().forEach(free::take));
        return free.choose(preferred);
    }

    private void take(Element element) {
        if (element instanceof Element.Composite composite) {
            composite.components().forEach(this::take);
        } else if (element instanceof Element.Simple simple) {
            take(simple.value());
        }
    }

    private void take(String text) {
        text.chars().forEach(taken::set);
    }

    private Delimiters choose(Delimiters preferred) {
        boolean element = keep(preferred.element());
        boolean repetition = keep(preferred.repetition());
        boolean component = keep(preferred.component());
        boolean segment = keep(preferred.segment()) || keepLineEnd(preferred.segment());
        return new Delimiters(
                element ? preferred.element() : another(),
                repetition ? preferred.repetition() : another(),
                component ? preferred.component() : another(),
                segment ? preferred.segment() : another());
    }

    /** Takes the preferred delimiter when no value contains it and everybody can read it. */
    private boolean keep(char preferred) {
        boolean kept = preferred > ' ' && !taken.get(preferred);
        if (kept) {
            taken.set(preferred);
        }
        return kept;
    }

    private static boolean keepLineEnd(char terminator) {
        return terminator == '\n' || terminator == '\r';
    }

    private char another() {
        int index = 0;
        while (taken.get(CHOICE.charAt(index))) {
            index++;
        }
        taken.set(CHOICE.charAt(index));
        return CHOICE.charAt(index);
    }
}

package io.github.claimwright.validate.redact;

import io.github.claimwright.validate.tree.SegmentNode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks whether a text, such as the name of a file, gives away somebody whom the file is about. */
final class NameCheck {
    private static final Set<Kind> TELLING = EnumSet.of(Kind.NAME, Kind.ID, Kind.DIGITS, Kind.NPI, Kind.CONTACT);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");
    /** Shorter ones stand in any text by chance. */
    private static final int SHORTEST = 4;

    private final Classification classification;
    private final String text;
    private boolean telling;

    NameCheck(Classification classification, String text) {
        this.classification = classification;
        this.text = text.toUpperCase(Locale.ROOT);
    }

    /** Looks for the values of one more segment. */
    void read(SegmentNode segment) {
        for (int element = 1; !telling && element <= segment.elements(); element++) {
            telling = isTelling(segment, element) && holds(segment.text(element));
        }
    }

    private boolean isTelling(SegmentNode segment, int element) {
        Kind kind = classification.of(segment, element, 0);
        boolean lastName = kind == Kind.WORDS && segment.is(0, "NM1") && segment.is(2, "1");
        boolean birthDate = kind == Kind.DATE && segment.is(0, "DMG");
        return TELLING.contains(kind) || lastName || birthDate;
    }

    private boolean holds(String value) {
        return BETWEEN_WORDS
                .splitAsStream(value.toUpperCase(Locale.ROOT))
                .anyMatch(word -> word.length() >= SHORTEST && text.contains(word));
    }

    boolean isTelling() {
        return telling;
    }
}

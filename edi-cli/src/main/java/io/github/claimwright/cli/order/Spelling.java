package io.github.claimwright.cli.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Finds the known word that a misspelt one was meant to be. */
final class Spelling {
    private Spelling() {}

    /** The nearest known word, if it is near: at most a third of the letters differ, capitals aside. */
    static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(word.length(), candidate.length()) / 3)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    @SuppressWarnings("deprecation") // its successor would be one more library for one call
    private static int distance(String word, String candidate) {
        return StringUtils.getLevenshteinDistance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }
}

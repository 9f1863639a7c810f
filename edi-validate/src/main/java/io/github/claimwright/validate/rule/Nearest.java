package io.github.claimwright.validate.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Suggests what a misspelt name may have meant. */
public final class Nearest {
    private Nearest() {}

    /** {@code ; did you mean X?} when a known name is near, else the empty text. */
    public static String hint(String name, Collection<String> known) {
        return nearest(name, known).map("; did you mean %s?"::formatted).orElse("");
    }

    /**
     * The nearest known name, if it is near: at most a third of the letters differ, capitals aside; of four letters and more,
     * two may, as two that changed places do.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= most(Math.max(name.length(), candidate.length())))
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int most(int letters) {
        return letters < 4 ? letters / 3 : Math.max(2, letters / 3);
    }

    @SuppressWarnings("deprecation") // Commons Text has the successor; one more library for one call is too much
    private static int distance(String name, String candidate) {
        return StringUtils.getLevenshteinDistance(name.toUpperCase(Locale.ROOT), candidate.toUpperCase(Locale.ROOT));
    }
}

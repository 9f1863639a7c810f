package io.github.claimwright.validate.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Suggests what a misspelt name may have meant. */
public final class Nearest {
    private Nearest() {}

    /** {@code ; did you mean X?} when a known name is near, else the empty text. */
    public static String hint(String name, Collection<String> known) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(wanted, candidate) <= Math.max(2, name.length() / 3))
                .map("; did you mean %s?"::formatted)
                .orElse("");
    }

    @SuppressWarnings("deprecation") // Commons Text has the successor; one more library for one call is too much
    private static int distance(String wanted, String candidate) {
        return StringUtils.getLevenshteinDistance(wanted, candidate.toUpperCase(Locale.ROOT));
    }
}

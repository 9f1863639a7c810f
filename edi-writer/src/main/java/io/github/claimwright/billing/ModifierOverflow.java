package io.github.claimwright.billing;

import io.github.claimwright.model.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** More modifiers than SV101 holds: 99 stands in the fourth place, and the note lists them all. */
final class ModifierOverflow {
    /** How many modifiers SV101 holds. */
    static final int MOST = 4;

    /** More modifiers follow (Noridian, modifiers; CMS guidance of 2009). */
    static final Modifier MORE = new Modifier("99");

    /** Medicare's contractors reject a line on which they find none of these. */
    private static final Set<Modifier> COVERAGE =
            Set.of(new Modifier("KX"), new Modifier("GA"), new Modifier("GZ"), new Modifier("GY"));

    private ModifierOverflow() {}

    /** Whether a line has no room for all of them. */
    static boolean is(List<Modifier> modifiers) {
        return modifiers.size() > MOST;
    }

    /** What the line itself carries: the first ones, but never without the one that speaks of coverage. */
    static List<Modifier> carried(List<Modifier> modifiers) {
        if (!is(modifiers)) {
            return modifiers;
        }
        List<Modifier> coverage =
                modifiers.stream().filter(COVERAGE::contains).limit(1).toList();
        List<Modifier> others = modifiers.stream()
                .filter(modifier -> !coverage.contains(modifier))
                .limit(MOST - 1L - coverage.size())
                .toList();
        Stream<Modifier> kept =
                modifiers.stream().filter(modifier -> others.contains(modifier) || coverage.contains(modifier));
        return Stream.concat(kept, Stream.of(MORE)).toList();
    }
}

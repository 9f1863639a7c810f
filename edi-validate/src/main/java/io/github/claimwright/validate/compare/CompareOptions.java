package io.github.claimwright.validate.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What counts as a difference.
 *
 * @param strict the aspects that count although they carry no meaning
 * @param masks the places that are not looked at
 */
public record CompareOptions(Set<Aspect> strict, List<Mask> masks) {
    /** Meaning alone. */
    public static final CompareOptions MEANING = new CompareOptions(Set.of(), List.of());

    /** Copies both. */
    public CompareOptions {
        strict = Set.copyOf(strict);
        masks = List.copyOf(masks);
    }

    /** The same, with one more aspect that counts. */
    public CompareOptions strictAbout(Aspect aspect) {
        Set<Aspect> more = EnumSet.of(aspect);
        more.addAll(strict);
        return new CompareOptions(more, masks);
    }

    /** The same, with more places that are not looked at. */
    public CompareOptions without(Collection<Mask> more) {
        List<Mask> all = new ArrayList<>(masks);
        all.addAll(more);
        return new CompareOptions(strict, all);
    }

    boolean isStrictAbout(Aspect aspect) {
        return strict.contains(aspect);
    }
}

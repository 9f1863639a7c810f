package io.github.claimwright.codes.store;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.EffectiveRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The releases of one kind, the newest first. */
final class Releases {
    private static final Comparator<StoredRelease> BY_BEGIN = Comparator.comparing(Releases::begin);

    private final List<StoredRelease> newestFirst;

    private Releases(Stream<StoredRelease> releases) {
        this.newestFirst = releases.sorted(BY_BEGIN.reversed()).toList();
    }

    static Releases of(CodeKind kind, String variant, List<StoredRelease> all) {
        return new Releases(all.stream()
                .filter(stored -> stored.release().kind() == kind
                        && stored.release().variant().equals(variant)));
    }

    /** All variants of a kind. */
    static Releases of(CodeKind kind, List<StoredRelease> all) {
        return new Releases(all.stream().filter(stored -> stored.release().kind() == kind));
    }

    private static LocalDate begin(StoredRelease stored) {
        LocalDate from = period(stored).from();
        return from == null ? LocalDate.MIN : from;
    }

    private static EffectiveRange period(StoredRelease stored) {
        return stored.release().period();
    }

    List<StoredRelease> all() {
        return newestFirst;
    }

    /** The newest release whose period includes a date. */
    Optional<StoredRelease> inForce(LocalDate date) {
        for (StoredRelease stored : newestFirst) {
            if (period(stored).includes(date)) {
                return Optional.of(stored);
            }
        }
        return Optional.empty();
    }

    /** The newest release that does not begin after a date, whether or not its period has ended. */
    Optional<StoredRelease> latest(LocalDate date) {
        for (StoredRelease stored : newestFirst) {
            if (!begin(stored).isAfter(date)) {
                return Optional.of(stored);
            }
        }
        return Optional.empty();
    }

    /** The oldest release that begins after a date. */
    Optional<StoredRelease> next(LocalDate date) {
        StoredRelease next = null;
        for (StoredRelease stored : newestFirst) {
            if (begin(stored).isAfter(date)) {
                next = stored;
            }
        }
        return Optional.ofNullable(next);
    }

    /** All releases, the one that speaks best of a date first: those begun by then from the newest on, then later ones. */
    List<StoredRelease> nearest(LocalDate date) {
        if (newestFirst.size() < 2) {
            return newestFirst;
        }
        return Stream.concat(
                        newestFirst.stream().filter(stored -> !begin(stored).isAfter(date)),
                        newestFirst.stream()
                                .filter(stored -> begin(stored).isAfter(date))
                                .sorted(BY_BEGIN))
                .toList();
    }
}

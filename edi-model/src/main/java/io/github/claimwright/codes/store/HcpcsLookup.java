package io.github.claimwright.codes.store;

import io.github.claimwright.codes.EffectiveRange;
import io.github.claimwright.codes.Listing;
import io.github.claimwright.codes.PublishedHcpcs;
import io.github.claimwright.model.HcpcsCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether HCPCS codes and modifiers exist. A release decides for its own period. Before it, what it knows to have begun
 * later is not listed; after it, what it knows to have ended. A code that it lacks may have been dropped long after it
 * ended, or be newer, so nothing else follows.
 */
final class HcpcsLookup {
    private final Releases releases;

    HcpcsLookup(Releases releases) {
        this.releases = releases;
    }

    Listing listing(String code, LocalDate on) {
        Optional<StoredRelease> inForce = releases.inForce(on);
        return inForce.isPresent() ? decided(inForce.get(), code, on) : inferred(code, on);
    }

    private static Listing decided(StoredRelease release, String code, LocalDate on) {
        return HcpcsRows.effective(release, code)
                        .filter(range -> range.includes(on))
                        .isPresent()
                ? Listing.LISTED
                : Listing.NOT_LISTED;
    }

    private Listing inferred(String code, LocalDate on) {
        return releases.next(on)
                .flatMap(later -> HcpcsRows.effective(later, code))
                .map(range -> range.includes(on) ? Listing.LISTED : Listing.NOT_LISTED)
                .or(() -> releases.latest(on)
                        .flatMap(earlier -> HcpcsRows.effective(earlier, code))
                        .filter(range -> isPast(range, on))
                        .map(ended -> Listing.NOT_LISTED))
                .orElse(Listing.NOT_KNOWN);
    }

    private static boolean isPast(EffectiveRange range, LocalDate on) {
        return range.through() != null && range.through().isBefore(on);
    }

    Optional<PublishedHcpcs> entry(HcpcsCode code, LocalDate on) {
        for (StoredRelease release : releases.nearest(on)) {
            Optional<PublishedHcpcs> entry = HcpcsRows.of(release, code);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }
}

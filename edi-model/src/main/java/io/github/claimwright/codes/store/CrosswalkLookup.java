package io.github.claimwright.codes.store;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.CrosswalkRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows of the imported crosswalks. CMS publishes several beside each other: the one for ASP prices answers first, the
 * others only for what it lacks. PDAC's conversion factors stand beside whichever answered.
 */
final class CrosswalkLookup {
    /** The usual crosswalk first; hospital outpatient payment last. */
    private static final List<String> VARIANTS = List.of("", "AWP", "PREP", "OPPS");

    private final List<Releases> cms;
    private final Releases pdac;

    CrosswalkLookup(List<StoredRelease> stored) {
        this.cms = VARIANTS.stream()
                .map(variant -> Releases.of(CodeKind.ASP_CROSSWALK, variant, stored))
                .toList();
        this.pdac = Releases.of(CodeKind.PDAC_CROSSWALK, "", stored);
    }

    /** The rows that a question finds in the release nearest to a date that knows an answer. */
    List<CrosswalkRow> rows(LocalDate on, Function<StoredRelease, List<CrosswalkRow>> question) {
        List<CrosswalkRow> ofCms = cms.stream()
                .map(releases -> first(releases, on, question))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<CrosswalkRow> ofPdac = first(pdac, on, question);
        return ofPdac.isEmpty()
                ? ofCms
                : Stream.concat(ofCms.stream(), ofPdac.stream()).toList();
    }

    private static List<CrosswalkRow> first(
            Releases releases, LocalDate on, Function<StoredRelease, List<CrosswalkRow>> question) {
        for (StoredRelease release : releases.nearest(on)) {
            List<CrosswalkRow> rows = question.apply(release);
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }
}

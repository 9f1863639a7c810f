package io.github.claimwright.codes.store;

import io.github.claimwright.codes.CodeKind;
import io.github.claimwright.codes.CrosswalkRow;
import io.github.claimwright.codes.ImportedRelease;
import io.github.claimwright.codes.ListedPackage;
import io.github.claimwright.codes.Listing;
import io.github.claimwright.codes.Mue;
import io.github.claimwright.codes.NdcList;
import io.github.claimwright.codes.PaymentLimit;
import io.github.claimwright.codes.PublishedCodes;
import io.github.claimwright.codes.PublishedDiagnosis;
import io.github.claimwright.codes.PublishedHcpcs;
import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Ndc;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The imported files of a {@link CodeStore}, all of them read. Immutable and thread-safe. */
final class StoredCodes implements PublishedCodes {
    private final List<ImportedRelease> releases;
    private final CrosswalkLookup crosswalks;
    private final HcpcsLookup hcpcs;
    private final Releases diagnoses;
    private final Releases edits;
    private final Releases limits;
    private final Releases directories;
    private final List<NdcList> ndcs;

    StoredCodes(List<StoredRelease> stored) {
        this.releases = stored.stream().map(StoredRelease::release).toList();
        this.crosswalks = new CrosswalkLookup(stored);
        this.hcpcs = new HcpcsLookup(Releases.of(CodeKind.HCPCS, "", stored));
        this.diagnoses = Releases.of(CodeKind.ICD10CM, "", stored);
        this.edits = Releases.of(CodeKind.MUE, "", stored);
        this.limits = Releases.of(CodeKind.ASP_PRICING, "", stored);
        this.directories = Releases.of(CodeKind.NDC, stored);
        this.ndcs = stored.stream()
                .flatMap(release -> Stream.of(CrosswalkRows.pairs(release), DirectoryRows.packages(release)))
                .filter(table -> table.size() > 0)
                .map(table -> NdcList.ofSorted(table.keys()))
                .toList();
    }

    @Override
    public List<ImportedRelease> releases() {
        return releases;
    }

    @Override
    public List<CrosswalkRow> crosswalk(Ndc ndc, LocalDate on) {
        return crosswalks.rows(on, release -> CrosswalkRows.of(release, ndc, on));
    }

    @Override
    public List<CrosswalkRow> crosswalk(HcpcsCode code, LocalDate on) {
        return crosswalks.rows(on, release -> CrosswalkRows.of(release, code, on));
    }

    @Override
    public List<NdcList> ndcs() {
        return ndcs;
    }

    @Override
    public Optional<ListedPackage> listedPackage(Ndc ndc) {
        return DirectoryRows.of(directories.all(), ndc);
    }

    @Override
    public Listing hcpcsListing(HcpcsCode code, LocalDate on) {
        return hcpcs.listing(code.value(), on);
    }

    @Override
    public Optional<PublishedHcpcs> hcpcs(HcpcsCode code, LocalDate on) {
        return hcpcs.entry(code, on);
    }

    @Override
    public Listing modifierListing(Modifier modifier, LocalDate on) {
        return hcpcs.listing(modifier.value(), on);
    }

    @Override
    public Listing diagnosisListing(DiagnosisCode code, LocalDate on) {
        return diagnoses
                .inForce(on)
                .map(release -> DiagnosisRows.isBillable(release, code) ? Listing.LISTED : Listing.NOT_LISTED)
                .orElse(Listing.NOT_KNOWN);
    }

    @Override
    public Optional<PublishedDiagnosis> diagnosis(DiagnosisCode code, LocalDate on) {
        return diagnoses.inForce(on).flatMap(release -> DiagnosisRows.of(release, code));
    }

    @Override
    public Optional<ImportedRelease> mueRelease(LocalDate on) {
        return edits.latest(on).map(StoredRelease::release);
    }

    @Override
    public Optional<Mue> mue(HcpcsCode code, LocalDate on) {
        return edits.latest(on).flatMap(release -> LimitRows.edit(release, code));
    }

    @Override
    public Optional<PaymentLimit> paymentLimit(HcpcsCode code, LocalDate on) {
        return limits.inForce(on).flatMap(release -> LimitRows.limit(release, code));
    }
}

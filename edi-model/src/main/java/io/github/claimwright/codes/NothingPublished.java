package io.github.claimwright.codes;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Ndc;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** No code file is imported. */
enum NothingPublished implements PublishedCodes {
    /** The only one. */
    INSTANCE;

    @Override
    public List<ImportedRelease> releases() {
        return List.of();
    }

    @Override
    public List<CrosswalkRow> crosswalk(Ndc ndc, LocalDate on) {
        return List.of();
    }

    @Override
    public List<CrosswalkRow> crosswalk(HcpcsCode code, LocalDate on) {
        return List.of();
    }

    @Override
    public List<NdcList> ndcs() {
        return List.of();
    }

    @Override
    public Optional<ListedPackage> listedPackage(Ndc ndc) {
        return Optional.empty();
    }

    @Override
    public Listing hcpcsListing(HcpcsCode code, LocalDate on) {
        return Listing.NOT_KNOWN;
    }

    @Override
    public Optional<PublishedHcpcs> hcpcs(HcpcsCode code, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Listing modifierListing(Modifier modifier, LocalDate on) {
        return Listing.NOT_KNOWN;
    }

    @Override
    public Listing diagnosisListing(DiagnosisCode code, LocalDate on) {
        return Listing.NOT_KNOWN;
    }

    @Override
    public Optional<PublishedDiagnosis> diagnosis(DiagnosisCode code, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Optional<ImportedRelease> mueRelease(LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Optional<Mue> mue(HcpcsCode code, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Optional<PaymentLimit> paymentLimit(HcpcsCode code, LocalDate on) {
        return Optional.empty();
    }
}

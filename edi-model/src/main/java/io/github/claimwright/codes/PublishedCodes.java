package io.github.claimwright.codes;

import io.github.claimwright.model.DiagnosisCode;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.Modifier;
import io.github.claimwright.model.Ndc;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What imported code files say, by date of service. */
public interface PublishedCodes {

    /** What is imported, ordered by kind and period. */
    List<ImportedRelease> releases();

    /** Whether anything of a kind is imported, for whatever dates. */
    default boolean holds(CodeKind kind) {
        for (ImportedRelease release : releases()) {
            if (release.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The rows of an NDC in the crosswalks that are nearest to a date, one for each HCPCS code. */
    List<CrosswalkRow> crosswalk(Ndc ndc, LocalDate on);

    /** The rows of a HCPCS code in the crosswalks that are nearest to a date. */
    List<CrosswalkRow> crosswalk(HcpcsCode code, LocalDate on);

    /** Every NDC that an imported crosswalk or directory lists, whatever the date. */
    List<NdcList> ndcs();

    /** What an imported FDA directory says of a package. */
    Optional<ListedPackage> listedPackage(Ndc ndc);

    /** Whether a HCPCS code exists on a date. */
    Listing hcpcsListing(HcpcsCode code, LocalDate on);

    /** What the HCPCS file in force on a date, or else the nearest one, says of a code. */
    Optional<PublishedHcpcs> hcpcs(HcpcsCode code, LocalDate on);

    /** Whether a HCPCS modifier exists on a date. */
    Listing modifierListing(Modifier modifier, LocalDate on);

    /** Whether a claim may carry a diagnosis code on a date; a category that needs more characters is not listed. */
    Listing diagnosisListing(DiagnosisCode code, LocalDate on);

    /** What the ICD-10-CM file in force on a date says of a code, billable or not. */
    Optional<PublishedDiagnosis> diagnosis(DiagnosisCode code, LocalDate on);

    /** The newest table of unlikely edits that is not later than a date. */
    Optional<ImportedRelease> mueRelease(LocalDate on);

    /** The unlikely edit of a code in that table; empty when none is published. */
    Optional<Mue> mue(HcpcsCode code, LocalDate on);

    /** The payment limit of a code in the quarter of a date. */
    Optional<PaymentLimit> paymentLimit(HcpcsCode code, LocalDate on);
}

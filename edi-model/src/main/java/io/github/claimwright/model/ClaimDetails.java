package io.github.claimwright.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says beside parties, diagnoses and lines (loops 2300 to 2330G): every part may be left out.
 *
 * <p>Dates, references and certifications stand in the order in which they are to be written.
 *
 * @param dates when things happened that bear on the claim (DTP)
 * @param attachments documents that come with it, at most ten (PWK)
 * @param contract the contract under which it is paid (CN1); null when not sent
 * @param patientPaid what the patient paid already (AMT*F5); null for nothing
 * @param references numbers of the claim (REF)
 * @param fixedFormat what a regulator wants in a fixed format, at most ten texts of 80 characters (K3)
 * @param note what no other field says (NTE); null for nothing
 * @param ambulance the ambulance transport (CR1); null for none
 * @param spinalManipulation what a chiropractor says (CR2); null for nothing
 * @param certifications conditions that apply to the patient (CRC)
 * @param anesthesiaProcedures the surgeries that anesthesia was for, at most two codes (HI*BP)
 * @param conditionCodes condition codes, at most 24 (HI*BG)
 * @param repricing what a repricer made of it (HCP); null for nothing
 * @param parties who had a part in it (loops 2310A to 2310F)
 * @param otherCoverages the patient's other insurances, at most ten (loop 2320)
 * @param kept segments of the claim or its lines that the model has no word for
 */
public record ClaimDetails(
        List<EventDate> dates,
        List<Attachment> attachments,
        @Nullable Contract contract,
        @Nullable Money patientPaid,
        List<Reference> references,
        List<String> fixedFormat,
        @Nullable Note note,
        @Nullable AmbulanceTransport ambulance,
        @Nullable SpinalManipulation spinalManipulation,
        List<Certification> certifications,
        List<String> anesthesiaProcedures,
        List<String> conditionCodes,
        @Nullable Repricing repricing,
        Parties parties,
        List<OtherCoverage> otherCoverages,
        List<KeptSegment> kept) {
    private static final List<String> PROVIDER_ROLES =
            List.of(Provider.REFERRING, Provider.PRIMARY_CARE, Provider.RENDERING, Provider.SUPERVISING);

    /** Nothing of it. */
    public static final ClaimDetails NONE = builder().build();

    /** Refuses more of a kind than the claim has room for. */
    public ClaimDetails {
        dates = List.copyOf(dates);
        attachments = Require.count(attachments, "attachments of a claim", 0, 10);
        references = List.copyOf(references);
        fixedFormat = Require.count(fixedFormat, "fixed format texts of a claim", 0, 10);
        fixedFormat.forEach(text -> Require.text(text, "fixed format text", 80));
        certifications = List.copyOf(certifications);
        anesthesiaProcedures = Require.count(anesthesiaProcedures, "anesthesia related procedures", 0, 2);
        anesthesiaProcedures.forEach(code -> Require.code(code, "anesthesia related procedure", 30));
        conditionCodes = Require.count(conditionCodes, "condition codes of a claim", 0, 24);
        conditionCodes.forEach(code -> Require.code(code, "condition code", 30));
        otherCoverages = Require.count(otherCoverages, "other insurances of a claim", 0, 10);
        parties.allow("a claim", PROVIDER_ROLES);
        kept = List.copyOf(kept);
    }

    /** Begins with nothing. */
    public static ClaimDetailsBuilder builder() {
        return new ClaimDetailsBuilder();
    }

    /** Begins with what is here. */
    public ClaimDetailsBuilder toBuilder() {
        return new ClaimDetailsBuilder(this);
    }

    /** The first number of a kind (REF01), such as {@link Reference#PRIOR_AUTHORIZATION}. */
    public Optional<Reference> reference(String kind) {
        return references.stream()
                .filter(reference -> reference.kind().equals(kind))
                .findFirst();
    }
}

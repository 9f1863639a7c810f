package io.github.claimwright.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in the {@link ClaimDetails} of the few claims that have them. Not thread-safe. */
public final class ClaimDetailsBuilder {
    private final List<EventDate> dates = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable Contract contract;
    private @Nullable Money patientPaid;
    private final List<Reference> references = new ArrayList<>();
    private final List<String> fixedFormat = new ArrayList<>();
    private @Nullable Note note;
    private @Nullable AmbulanceTransport ambulance;
    private @Nullable SpinalManipulation spinalManipulation;
    private final List<Certification> certifications = new ArrayList<>();
    private final List<String> anesthesiaProcedures = new ArrayList<>();
    private final List<String> conditionCodes = new ArrayList<>();
    private @Nullable Repricing repricing;
    private Parties parties = Parties.NONE;
    private final List<OtherCoverage> otherCoverages = new ArrayList<>();
    private final List<KeptSegment> kept = new ArrayList<>();

    ClaimDetailsBuilder() {}

    ClaimDetailsBuilder(ClaimDetails given) {
        dates.addAll(given.dates());
        attachments.addAll(given.attachments());
        contract = given.contract();
        patientPaid = given.patientPaid();
        references.addAll(given.references());
        fixedFormat.addAll(given.fixedFormat());
        note = given.note();
        ambulance = given.ambulance();
        spinalManipulation = given.spinalManipulation();
        certifications.addAll(given.certifications());
        anesthesiaProcedures.addAll(given.anesthesiaProcedures());
        conditionCodes.addAll(given.conditionCodes());
        repricing = given.repricing();
        parties = given.parties();
        otherCoverages.addAll(given.otherCoverages());
        kept.addAll(given.kept());
    }

    /** Adds a date (DTP). */
    public ClaimDetailsBuilder date(EventDate date) {
        dates.add(date);
        return this;
    }

    /** Adds a document that comes with the claim (PWK). */
    public ClaimDetailsBuilder attachment(Attachment attachment) {
        attachments.add(attachment);
        return this;
    }

    /** The contract under which it is paid (CN1). */
    public ClaimDetailsBuilder contract(@Nullable Contract other) {
        contract = other;
        return this;
    }

    /** What the patient paid already (AMT*F5). */
    public ClaimDetailsBuilder patientPaid(@Nullable Money other) {
        patientPaid = other;
        return this;
    }

    /** Adds a number (REF). */
    public ClaimDetailsBuilder reference(Reference reference) {
        references.add(reference);
        return this;
    }

    /** Adds a text in a regulator's fixed format (K3). */
    public ClaimDetailsBuilder fixedFormatText(String fixedFormatText) {
        fixedFormat.add(fixedFormatText);
        return this;
    }

    /** What no other field says (NTE). */
    public ClaimDetailsBuilder note(@Nullable Note other) {
        note = other;
        return this;
    }

    /** The ambulance transport (CR1). */
    public ClaimDetailsBuilder ambulance(@Nullable AmbulanceTransport other) {
        ambulance = other;
        return this;
    }

    /** What a chiropractor says (CR2). */
    public ClaimDetailsBuilder spinalManipulation(@Nullable SpinalManipulation other) {
        spinalManipulation = other;
        return this;
    }

    /** Adds conditions that apply to the patient (CRC). */
    public ClaimDetailsBuilder certification(Certification certification) {
        certifications.add(certification);
        return this;
    }

    /** Adds a surgery that anesthesia was for (HI*BP). */
    public ClaimDetailsBuilder anesthesiaProcedure(String anesthesiaProcedure) {
        anesthesiaProcedures.add(anesthesiaProcedure);
        return this;
    }

    /** Adds a condition code (HI*BG). */
    public ClaimDetailsBuilder conditionCode(String conditionCode) {
        conditionCodes.add(conditionCode);
        return this;
    }

    /** What a repricer made of it (HCP). */
    public ClaimDetailsBuilder repricing(@Nullable Repricing other) {
        repricing = other;
        return this;
    }

    /** Who had a part in it (loops 2310A to 2310F). */
    public ClaimDetailsBuilder parties(Parties other) {
        parties = other;
        return this;
    }

    /** Adds another insurance of the patient (loop 2320). */
    public ClaimDetailsBuilder otherCoverage(OtherCoverage otherCoverage) {
        otherCoverages.add(otherCoverage);
        return this;
    }

    /** Adds a segment that the model has no word for. */
    public ClaimDetailsBuilder keep(KeptSegment keep) {
        kept.add(keep);
        return this;
    }

    /** All that was filled in. */
    public ClaimDetails build() {
        return new ClaimDetails(
                dates,
                attachments,
                contract,
                patientPaid,
                references,
                fixedFormat,
                note,
                ambulance,
                spinalManipulation,
                certifications,
                anesthesiaProcedures,
                conditionCodes,
                repricing,
                parties,
                otherCoverages,
                kept);
    }
}

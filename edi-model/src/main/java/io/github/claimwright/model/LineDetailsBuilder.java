package io.github.claimwright.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in the {@link LineDetails} of the few lines that have them. Not thread-safe. */
public final class LineDetailsBuilder {
    private LineIndicators indicators = LineIndicators.NONE;
    private @Nullable EquipmentTerms equipment;
    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable String certificateTransmission;
    private @Nullable AmbulanceTransport ambulance;
    private @Nullable EquipmentCertification certifiedNeed;
    private final List<Certification> certifications = new ArrayList<>();
    private final List<EventDate> dates = new ArrayList<>();
    private @Nullable BigDecimal ambulancePatients;
    private @Nullable BigDecimal obstetricUnits;
    private final List<TestResult> testResults = new ArrayList<>();
    private @Nullable Contract contract;
    private final List<Reference> references = new ArrayList<>();
    private @Nullable Money salesTax;
    private @Nullable Money postage;
    private final List<String> fixedFormat = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private @Nullable PurchasedService purchased;
    private @Nullable Repricing repricing;
    private @Nullable ProductIdentification product;
    private Parties parties = Parties.NONE;
    private final List<LineAdjudication> adjudications = new ArrayList<>();
    private final List<SupportingForm> forms = new ArrayList<>();

    LineDetailsBuilder() {}

    LineDetailsBuilder(LineDetails given) {
        indicators = given.indicators();
        equipment = given.equipment();
        attachments.addAll(given.attachments());
        certificateTransmission = given.certificateTransmission();
        ambulance = given.ambulance();
        certifiedNeed = given.certifiedNeed();
        certifications.addAll(given.certifications());
        dates.addAll(given.dates());
        ambulancePatients = given.ambulancePatients();
        obstetricUnits = given.obstetricUnits();
        testResults.addAll(given.testResults());
        contract = given.contract();
        references.addAll(given.references());
        salesTax = given.salesTax();
        postage = given.postage();
        fixedFormat.addAll(given.fixedFormat());
        notes.addAll(given.notes());
        purchased = given.purchased();
        repricing = given.repricing();
        product = given.product();
        parties = given.parties();
        adjudications.addAll(given.adjudications());
        forms.addAll(given.forms());
    }

    /** Emergency, screening, family planning, copayment (SV109 to SV115). */
    public LineDetailsBuilder indicators(LineIndicators other) {
        indicators = other;
        return this;
    }

    /** At what price equipment is rented and sold (SV5). */
    public LineDetailsBuilder equipment(@Nullable EquipmentTerms other) {
        equipment = other;
        return this;
    }

    /** Adds a document that comes with the line (PWK). */
    public LineDetailsBuilder attachment(Attachment attachment) {
        attachments.add(attachment);
        return this;
    }

    /** How a certificate of medical necessity comes (PWK02 of PWK*CT). */
    public LineDetailsBuilder certificateTransmission(@Nullable String other) {
        certificateTransmission = other;
        return this;
    }

    /** The ambulance transport (CR1). */
    public LineDetailsBuilder ambulance(@Nullable AmbulanceTransport other) {
        ambulance = other;
        return this;
    }

    /** For how long equipment is certified to be needed (CR3). */
    public LineDetailsBuilder certifiedNeed(@Nullable EquipmentCertification other) {
        certifiedNeed = other;
        return this;
    }

    /** Adds conditions that apply to the patient (CRC). */
    public LineDetailsBuilder certification(Certification certification) {
        certifications.add(certification);
        return this;
    }

    /** Adds a date beside that of the service (DTP). */
    public LineDetailsBuilder date(EventDate date) {
        dates.add(date);
        return this;
    }

    /** How many patients the ambulance carried (QTY*PT). */
    public LineDetailsBuilder ambulancePatients(@Nullable BigDecimal other) {
        ambulancePatients = other;
        return this;
    }

    /** Additional units of obstetric anesthesia (QTY*FL). */
    public LineDetailsBuilder obstetricUnits(@Nullable BigDecimal other) {
        obstetricUnits = other;
        return this;
    }

    /** Adds what a test measured (MEA). */
    public LineDetailsBuilder testResult(TestResult testResult) {
        testResults.add(testResult);
        return this;
    }

    /** The contract under which the line is paid (CN1). */
    public LineDetailsBuilder contract(@Nullable Contract other) {
        contract = other;
        return this;
    }

    /** Adds a number beside the supplier's own (REF). */
    public LineDetailsBuilder reference(Reference reference) {
        references.add(reference);
        return this;
    }

    /** Sales tax in the charge (AMT*T). */
    public LineDetailsBuilder salesTax(@Nullable Money other) {
        salesTax = other;
        return this;
    }

    /** Postage in the charge (AMT*F4). */
    public LineDetailsBuilder postage(@Nullable Money other) {
        postage = other;
        return this;
    }

    /** Adds a text in a regulator's fixed format (K3). */
    public LineDetailsBuilder fixedFormatText(String fixedFormatText) {
        fixedFormat.add(fixedFormatText);
        return this;
    }

    /** Adds a note of goals or of a third party (NTE). */
    public LineDetailsBuilder note(Note note) {
        notes.add(note);
        return this;
    }

    /** From whom the service was bought (PS1). */
    public LineDetailsBuilder purchased(@Nullable PurchasedService other) {
        purchased = other;
        return this;
    }

    /** What a repricer made of the line (HCP). */
    public LineDetailsBuilder repricing(@Nullable Repricing other) {
        repricing = other;
        return this;
    }

    /** The product of a line without an NDC (loop 2410). */
    public LineDetailsBuilder product(@Nullable ProductIdentification other) {
        product = other;
        return this;
    }

    /** Who had a part in this line other than in the claim (loops 2420A to 2420H). */
    public LineDetailsBuilder parties(Parties other) {
        parties = other;
        return this;
    }

    /** Adds what another payer decided of the line (loop 2430). */
    public LineDetailsBuilder adjudication(LineAdjudication adjudication) {
        adjudications.add(adjudication);
        return this;
    }

    /** Adds a form with its answers (loop 2440). */
    public LineDetailsBuilder form(SupportingForm form) {
        forms.add(form);
        return this;
    }

    /** All that was filled in. */
    public LineDetails build() {
        return new LineDetails(
                indicators,
                equipment,
                attachments,
                certificateTransmission,
                ambulance,
                certifiedNeed,
                certifications,
                dates,
                ambulancePatients,
                obstetricUnits,
                testResults,
                contract,
                references,
                salesTax,
                postage,
                fixedFormat,
                notes,
                purchased,
                repricing,
                product,
                parties,
                adjudications,
                forms);
    }
}

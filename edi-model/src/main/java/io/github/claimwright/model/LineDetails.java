package io.github.claimwright.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service line says beside item, charge, drug and ordering practitioner (loops 2400 to 2440): every part may be left
 * out.
 *
 * <p>Dates, references and certifications stand in the order in which they are to be written.
 *
 * @param indicators emergency, screening, family planning, copayment (SV109 to SV115)
 * @param equipment at what price equipment is rented and sold (SV5); null for all other lines
 * @param attachments documents that come with the line, at most ten (PWK)
 * @param certificateTransmission how a certificate of medical necessity comes (PWK02 of PWK*CT); null without
 *     one
 * @param ambulance the ambulance transport (CR1); null for none
 * @param certifiedNeed for how long equipment is certified to be needed (CR3); null when not sent
 * @param certifications conditions that apply to the patient (CRC)
 * @param dates when things happened that bear on the line, beside the service itself (DTP)
 * @param ambulancePatients how many patients the ambulance carried (QTY*PT); null when not sent
 * @param obstetricUnits additional units of obstetric anesthesia (QTY*FL); null when not sent
 * @param testResults what tests measured, at most five (MEA)
 * @param contract the contract under which the line is paid (CN1); null when not sent
 * @param references numbers of the line beside the supplier's own (REF)
 * @param salesTax sales tax in the charge (AMT*T); null for none
 * @param postage postage in the charge (AMT*F4); null for none
 * @param fixedFormat what a regulator wants in a fixed format, at most ten texts of 80 characters (K3)
 * @param notes notes beside the additional one: goals, third party (NTE)
 * @param purchased from whom the service was bought (PS1); null for the supplier's own
 * @param repricing what a repricer made of the line (HCP); null for nothing
 * @param product the product of a line without an NDC (loop 2410); null when not sent
 * @param parties who had a part in this line other than in the claim (loops 2420A to 2420H)
 * @param adjudications what other payers decided of the line, at most 15 (loop 2430)
 * @param forms forms with their answers (loop 2440)
 */
public record LineDetails(
        LineIndicators indicators,
        @Nullable EquipmentTerms equipment,
        List<Attachment> attachments,
        @Nullable String certificateTransmission,
        @Nullable AmbulanceTransport ambulance,
        @Nullable EquipmentCertification certifiedNeed,
        List<Certification> certifications,
        List<EventDate> dates,
        @Nullable BigDecimal ambulancePatients,
        @Nullable BigDecimal obstetricUnits,
        List<TestResult> testResults,
        @Nullable Contract contract,
        List<Reference> references,
        @Nullable Money salesTax,
        @Nullable Money postage,
        List<String> fixedFormat,
        List<Note> notes,
        @Nullable PurchasedService purchased,
        @Nullable Repricing repricing,
        @Nullable ProductIdentification product,
        Parties parties,
        List<LineAdjudication> adjudications,
        List<SupportingForm> forms) {
    private static final List<String> PROVIDER_ROLES = List.of(
            Provider.REFERRING, Provider.PRIMARY_CARE, Provider.RENDERING, Provider.SUPERVISING, Provider.PURCHASED);

    /** Nothing of it. */
    public static final LineDetails NONE = builder().build();

    /** Refuses more of a kind than the line has room for. */
    public LineDetails {
        attachments = Require.count(attachments, "attachments of a line", 0, 10);
        Require.optionalCode(certificateTransmission, "certificate transmission", 2);
        certifications = List.copyOf(certifications);
        dates = List.copyOf(dates);
        ambulancePatients = Require.optionalNotNegative(ambulancePatients, "ambulance patient count");
        obstetricUnits = Require.optionalNotNegative(obstetricUnits, "obstetric anesthesia additional units");
        testResults = Require.count(testResults, "test results of a line", 0, 5);
        references = List.copyOf(references);
        fixedFormat = Require.count(fixedFormat, "fixed format texts of a line", 0, 10);
        fixedFormat.forEach(text -> Require.text(text, "fixed format text", 80));
        notes = Require.count(notes, "further notes of a line", 0, 2);
        adjudications = Require.count(adjudications, "decisions of other payers on a line", 0, 15);
        parties.allow("a line", PROVIDER_ROLES);
        forms = List.copyOf(forms);
    }

    /** Begins with nothing. */
    public static LineDetailsBuilder builder() {
        return new LineDetailsBuilder();
    }

    /** Begins with what is here. */
    public LineDetailsBuilder toBuilder() {
        return new LineDetailsBuilder(this);
    }
}

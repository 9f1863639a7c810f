package io.github.claimwright.cli.order;

import io.github.claimwright.model.Address;
import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Contact;
import io.github.claimwright.model.Coverage;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.Npi;
import io.github.claimwright.model.OrderingProvider;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.Sex;
import io.github.claimwright.model.TaxId;
import io.github.claimwright.order.InsuredPerson;
import io.github.claimwright.order.Patient;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the people and organizations of an order. */
final class Parties {
    /** Claim filing indicators (SBR09) by the words that the schema has for them; all others are given as codes. */
    private static final Map<String, String> FILINGS = Map.of(
            "medicare", Coverage.MEDICARE_PART_B, "medicaid", Coverage.MEDICAID, "commercial", Coverage.COMMERCIAL);

    /** Payer responsibility (SBR01) by the schema's words. */
    private static final Map<String, String> RESPONSIBILITIES = Map.ofEntries(
            Map.entry("primary", Coverage.PRIMARY),
            Map.entry("secondary", "S"),
            Map.entry("tertiary", "T"),
            Map.entry("fourth", "A"),
            Map.entry("fifth", "B"),
            Map.entry("sixth", "C"),
            Map.entry("seventh", "D"),
            Map.entry("eighth", "E"),
            Map.entry("ninth", "F"),
            Map.entry("tenth", "G"),
            Map.entry("eleventh", "H"),
            Map.entry("unknown", "U"));

    /** What the patient is to the subscriber (PAT01, SBR02) by the schema's words. */
    private static final Map<String, String> RELATIONSHIPS = Map.of(
            "spouse", Dependent.SPOUSE,
            "child", Dependent.CHILD,
            "employee", Dependent.EMPLOYEE,
            "organDonor", Dependent.ORGAN_DONOR,
            "cadaverDonor", Dependent.CADAVER_DONOR,
            "lifePartner", Dependent.LIFE_PARTNER,
            "other", Dependent.OTHER,
            "unknown", Dependent.UNKNOWN);

    /** An MBI as it is printed on the Medicare card: 4-3-4. */
    private static final Pattern PRINTED_MBI = Pattern.compile("[1-9][A-Z][A-Z0-9]\\d-[A-Z][A-Z0-9]\\d-[A-Z]{2}\\d{2}");

    private Parties() {}

    static BillingProvider supplier(Fields supplier) {
        return new BillingProvider(
                supplier.text("name"),
                new Npi(supplier.text("npi")),
                taxId(supplier),
                supplier.optionalText("taxonomy"),
                address(supplier.object("address")),
                supplier.optionalObject("contact", Parties::contact));
    }

    private static TaxId taxId(Fields supplier) {
        boolean employer = supplier.text("taxIdType").equals("EIN");
        return new TaxId(employer ? TaxId.EMPLOYER : TaxId.SOCIAL_SECURITY, supplier.digits("taxId"));
    }

    static Patient patient(Fields patient, Fields insurance) {
        return new Patient(
                name(patient),
                patient.date("birthDate"),
                new Sex(patient.text("sex")),
                address(patient.object("address")),
                memberId(insurance.text("memberId")),
                coverage(insurance),
                insurance.optionalObject("subscriber", Parties::holder));
    }

    /** Who holds an insurance that is not the patient's own. */
    static InsuredPerson holder(Fields subscriber) {
        return new InsuredPerson(
                RELATIONSHIPS.getOrDefault(subscriber.text("patientIs"), Dependent.UNKNOWN),
                name(subscriber),
                subscriber.optionalObject("address", Parties::address));
    }

    static String memberId(String printed) {
        return PRINTED_MBI.matcher(printed).matches() ? printed.replace("-", "") : printed;
    }

    static Coverage coverage(Fields insurance) {
        String type = insurance.text("type");
        String responsibility = insurance.text("responsibility");
        return new Coverage(
                RESPONSIBILITIES.getOrDefault(responsibility, responsibility),
                insurance.optionalText("groupNumber"),
                insurance.optionalText("groupName"),
                insurance.optionalText("medicareSecondaryReason"),
                FILINGS.getOrDefault(type, type));
    }

    static Payer payer(Fields payer) {
        return new Payer(
                payer.text("name"),
                payer.text("idType"),
                payer.text("id"),
                payer.optionalObject("address", Parties::address));
    }

    static OrderingProvider practitioner(Fields practitioner) {
        return new OrderingProvider(
                name(practitioner),
                new Npi(practitioner.text("npi")),
                practitioner.optionalObject("address", Parties::address));
    }

    private static PersonName name(Fields person) {
        return new PersonName(
                person.text("lastName"),
                person.optionalText("firstName"),
                person.optionalText("middleName"),
                person.optionalText("suffix"));
    }

    private static Address address(Fields address) {
        return new Address(
                address.text("street"),
                address.optionalText("street2"),
                address.text("city"),
                address.text("state"),
                address.digits("zip"));
    }

    private static Contact contact(Fields contact) {
        return new Contact(
                contact.optionalText("name"),
                contact.has("phone") ? contact.digits("phone") : null,
                contact.optionalText("extension"),
                contact.optionalText("email"));
    }
}

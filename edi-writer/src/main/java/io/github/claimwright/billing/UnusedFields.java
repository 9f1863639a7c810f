package io.github.claimwright.billing;

import io.github.claimwright.order.Acquisition;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.DispensedProduct;
import io.github.claimwright.order.Prescription;
import java.util.List;
import java.util.function.Predicate;

/** The fields of an item that billing may have no use for; whatever is not listed is always on the claim. */
final class UnusedFields {
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate(
                    Fields.UNIT,
                    ofProduct(product -> product.unit() != null),
                    "only a quantity in NDC units has a unit"),
            new Candidate(
                    Fields.MULTI_DOSE,
                    ofProduct(product -> product.multiDose() != null),
                    "JZ, the one thing it decides, is not in question here"),
            new Candidate(
                    Fields.ACQUISITION,
                    item -> item.acquisition() != null,
                    "drugs and fees are neither rented nor purchased"),
            new Candidate(
                    Fields.RENTAL_MONTH,
                    ofAcquisition(acquisition -> acquisition.rentalMonth() != null),
                    "only the rental of a capped rental item has months"),
            new Candidate(
                    Fields.RENTAL_ELECTION,
                    ofAcquisition(acquisition -> acquisition.election() != null),
                    "drugs and fees are neither rented nor purchased"),
            new Candidate(
                    Fields.PRICES,
                    item -> item.details().prices() != null,
                    "drugs and fees are neither rented nor purchased"),
            new Candidate(
                    Fields.COMPOUND,
                    item -> item.details().compound() != null,
                    "nothing of it links an NDC, or says KP or KQ"),
            new Candidate(
                    Fields.PRESCRIPTION_NUMBER,
                    ofPrescription(prescription -> prescription.number() != null),
                    "it goes with an NDC, and this line carries none"),
            new Candidate(
                    Fields.PRESCRIPTION_DIAGNOSES,
                    ofPrescription(prescription -> !prescription.diagnoses().isEmpty()),
                    "the item has diagnoses of its own"),
            new Candidate(
                    Fields.ORDER_DATE,
                    ofPrescription(prescription -> prescription.orderDate() != null),
                    "only a drug's line carries it"),
            new Candidate(
                    Fields.DAYS_SUPPLY,
                    ofPrescription(prescription -> prescription.daysSupply() != null),
                    "a note is made of it only for a drug supplied for more than 31 days that has no note"),
            new Candidate(
                    Fields.DOSES_PER_DAY,
                    ofPrescription(prescription -> prescription.dosesPerDay() != null),
                    "what is billed is what was dispensed"),
            new Candidate(
                    Fields.DOSE,
                    ofPrescription(prescription -> prescription.dose() != null),
                    "what is billed is what was dispensed"));

    private UnusedFields() {}

    /**
     * A field that may go unused.
     *
     * @param name its name
     * @param given whether an item has it
     * @param reason why nothing made use of it
     */
    private record Candidate(String name, Predicate<DeliveredItem> given, String reason) {}

    /** Notes each field of a billed item that was given and that nothing made use of. */
    static void note(Item item) {
        CANDIDATES.stream()
                .filter(field -> field.given().test(item.delivered()))
                .filter(field -> !item.notes().used(field.name()))
                .forEach(field -> item.notes().unused(field.name(), field.reason()));
    }

    private static Predicate<DeliveredItem> ofProduct(Predicate<DispensedProduct> given) {
        return item -> item.product() != null && given.test(item.product());
    }

    private static Predicate<DeliveredItem> ofAcquisition(Predicate<Acquisition> given) {
        return item -> item.acquisition() != null && given.test(item.acquisition());
    }

    private static Predicate<DeliveredItem> ofPrescription(Predicate<Prescription> given) {
        return item -> item.prescription() != null && given.test(item.prescription());
    }
}

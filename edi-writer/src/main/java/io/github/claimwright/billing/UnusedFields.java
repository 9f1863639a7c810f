package io.github.claimwright.billing;

import io.github.claimwright.order.Acquisition;
import io.github.claimwright.order.DeliveredItem;
import io.github.claimwright.order.DispensedProduct;
import io.github.claimwright.order.Prescription;
import java.util.Arrays;
import java.util.function.Predicate;

/** The fields of an item that billing may have no use for, and why; whatever is not listed is always on the claim. */
enum UnusedFields {
    UNIT(Fields.UNIT, ofProduct(product -> product.unit() != null), "only a quantity in NDC units has a unit"),
    MULTI_DOSE(
            Fields.MULTI_DOSE,
            ofProduct(product -> product.multiDose() != null),
            "JZ, the one thing it decides, is not in question here"),
    ACQUISITION(
            Fields.ACQUISITION, item -> item.acquisition() != null, "drugs and fees are neither rented nor purchased"),
    RENTAL_MONTH(
            Fields.RENTAL_MONTH,
            ofAcquisition(acquisition -> acquisition.rentalMonth() != null),
            "only the rental of a capped rental item has months"),
    PRESCRIPTION_NUMBER(
            Fields.PRESCRIPTION_NUMBER,
            ofPrescription(prescription -> prescription.number() != null),
            "it goes with an NDC, and this line carries none"),
    PRESCRIPTION_DIAGNOSES(
            Fields.PRESCRIPTION_DIAGNOSES,
            ofPrescription(prescription -> !prescription.diagnoses().isEmpty()),
            "the item has diagnoses of its own"),
    ORDER_DATE(
            Fields.ORDER_DATE,
            ofPrescription(prescription -> prescription.orderDate() != null),
            "the claim does not carry it"),
    DAYS_SUPPLY(
            Fields.DAYS_SUPPLY,
            ofPrescription(prescription -> prescription.daysSupply() != null),
            "a note is made of it only for a drug supplied for more than 31 days that has no note"),
    DOSES_PER_DAY(
            Fields.DOSES_PER_DAY,
            ofPrescription(prescription -> prescription.dosesPerDay() != null),
            "what is billed is what was dispensed");

    private final String field;
    private final Predicate<DeliveredItem> given;
    private final String reason;

    UnusedFields(String field, Predicate<DeliveredItem> given, String reason) {
        this.field = field;
        this.given = given;
        this.reason = reason;
    }

    /** Notes each field of a billed item that was given and that nothing made use of. */
    static void note(Item item) {
        Arrays.stream(values())
                .filter(value -> value.given.test(item.delivered()))
                .filter(value -> !item.notes().used(value.field))
                .forEach(value -> item.notes().unused(value.field, value.reason));
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

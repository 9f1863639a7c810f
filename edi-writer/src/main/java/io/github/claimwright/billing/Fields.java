package io.github.claimwright.billing;

import io.github.claimwright.order.DispensedProduct.Measure;

/** The fields of the JSON order by name, so that reports and refusals speak of what the user wrote. */
final class Fields {
    static final String ORDER_ID = "orderId";
    static final String MEMBER_ID = "insurance.memberId";
    static final String GROUP_NAME = "insurance.groupName";
    static final String OTHER_INSURANCES = "otherInsurances";
    static final String ORDERING_PRACTITIONER = "orderingPractitioner";
    static final String ITEMS = "delivery.items";

    static final String ACCOUNT_NUMBER = "claim.accountNumber";
    static final String CLAIM_PLACE_OF_SERVICE = "claim.placeOfService";
    static final String ACCEPTS_ASSIGNMENT = "claim.acceptsAssignment";
    static final String BENEFITS_ASSIGNED = "claim.benefitsAssigned";
    static final String RELEASE_OF_INFORMATION = "claim.releaseOfInformation";
    static final String SIGNATURE_ON_FILE = "claim.signatureOnFile";
    static final String REPLACES = "claim.replaces";
    static final String VOIDS = "claim.voids";
    static final String CLAIM_PRIOR_AUTHORIZATION = "claim.priorAuthorization";
    static final String CLAIM_REFERRAL = "claim.referral";

    /** An item as a whole. */
    static final String ITEM = "";

    static final String NDC = "ndc";
    static final String UNIT = "unit";
    static final String MULTI_DOSE = "multiDose";
    static final String HCPCS = "hcpcs";
    static final String UNITS = "units";
    static final String CHARGE = "charge";
    static final String ACQUISITION = "acquisition";
    static final String RENTAL_MONTH = "rentalMonth";
    static final String ATTESTED = "attested";
    static final String MODIFIERS = "modifiers";
    static final String DIAGNOSES = "diagnoses";
    static final String PLACE_OF_SERVICE = "placeOfService";
    static final String NOTE = "note";
    static final String LINE_NUMBER = "lineNumber";
    static final String PRESCRIPTION_NUMBER = "prescription.number";
    static final String PRESCRIPTION_DIAGNOSES = "prescription.diagnoses";
    static final String ORDER_DATE = "prescription.orderDate";
    static final String DAYS_SUPPLY = "prescription.daysSupply";
    static final String DOSES_PER_DAY = "prescription.dosesPerDay";
    static final String DOSE = "prescription.dose";
    static final String RENTAL_ELECTION = "rentalElection";
    static final String PRICES = "prices";
    static final String DESCRIPTION = "description";
    static final String OWNED_BASE = "ownedBase";
    static final String PRODUCT_CODE = "productCode";
    static final String COMPOUND = "compound";
    static final String PRIOR_AUTHORIZATION = "priorAuthorization";
    static final String REFERRAL = "referral";
    static final String DECISIONS = "decisions";

    private Fields() {}

    /** The field that holds an amount of this measure. */
    static String amount(Measure measure) {
        return switch (measure) {
            case NDC_UNITS -> "quantity";
            case CONTAINERS -> "containers";
            case PACKAGES -> "packages";
        };
    }

    /** A field of another insurance of the order, counted from 0 on. */
    static String ofInsurance(int index, String field) {
        return "%s[%d].%s".formatted(OTHER_INSURANCES, index, field);
    }

    /** A field of another payer's decision of an item, counted from 0 on. */
    static String ofDecision(int index, String field) {
        return "%s[%d].%s".formatted(DECISIONS, index, field);
    }

    /** The full path of an item's field. */
    static String ofItem(int index, String field) {
        String item = ITEMS + "[" + index + "]";
        return field.equals(ITEM) ? item : item + "." + field;
    }
}

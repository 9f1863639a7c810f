package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that somebody knows a claim, a line or a party by (REF). Never printed whole by {@link #toString()}.
 *
 * @param kind what number it is (REF01), such as {@link #PRIOR_AUTHORIZATION}
 * @param number the number (REF02), at most 50 characters
 * @param otherPayerId on service lines, the id of the other payer that the number belongs to (REF04-2); null when it is
 *     the destination payer's or everybody's
 */
public record Reference(
        String kind, String number, @Nullable String otherPayerId) {
    /** Why a service was rendered without authorization, a code from 1 to 7 (claim). */
    public static final String SERVICE_AUTHORIZATION_EXCEPTION = "4N";
    /** Whether section 4081 of Medicare applies, Y or N (claim). */
    public static final String MEDICARE_SECTION_4081 = "F5";
    /** Mammography certification number (claim, line). */
    public static final String MAMMOGRAPHY_CERTIFICATION = "EW";
    /** Referral number (claim, line, other payer). */
    public static final String REFERRAL = "9F";
    /** Prior authorization number (claim, line, other payer). */
    public static final String PRIOR_AUTHORIZATION = "G1";
    /** The payer's own number of an earlier claim, which replacements and voids must name (claim, other payer). */
    public static final String PAYER_CLAIM_CONTROL_NUMBER = "F8";
    /** CLIA number of a laboratory (claim, line). */
    public static final String CLIA = "X4";
    /** CLIA number of a laboratory that tests were referred to (line). */
    public static final String REFERRING_CLIA = "F4";
    /** Repriced claim number (claim). */
    public static final String REPRICED_CLAIM = "9A";
    /** Adjusted repriced claim number (claim). */
    public static final String ADJUSTED_REPRICED_CLAIM = "9C";
    /** Repriced line number (line). */
    public static final String REPRICED_LINE = "9B";
    /** Adjusted repriced line number (line). */
    public static final String ADJUSTED_REPRICED_LINE = "9D";
    /** Investigational device exemption number (claim). */
    public static final String INVESTIGATIONAL_DEVICE = "LX";
    /** Clearinghouse trace number (claim). */
    public static final String CLEARINGHOUSE_TRACE = "D9";
    /** Medical record number (claim). */
    public static final String MEDICAL_RECORD = "EA";
    /** Demonstration project id (claim). */
    public static final String DEMONSTRATION_PROJECT = "P4";
    /** Care plan oversight number (claim). */
    public static final String CARE_PLAN_OVERSIGHT = "1J";
    /** Immunization batch number (line). */
    public static final String IMMUNIZATION_BATCH = "BT";
    /** That an other payer adjusted the claim, always Y (other payer). */
    public static final String CLAIM_ADJUSTMENT_INDICATOR = "T4";
    /** State license number (providers). */
    public static final String STATE_LICENSE = "0B";
    /** UPIN, the identification before the NPI (providers). */
    public static final String UPIN = "1G";
    /** Number that the payer gave a provider (providers, payer). */
    public static final String PROVIDER_COMMERCIAL = "G2";
    /** Location number (providers, payer). */
    public static final String LOCATION = "LU";
    /** Second id of a payer (payers, pay-to plan). */
    public static final String PAYER_ID = "2U";
    /** Employer identification number (payers, pay-to plan). */
    public static final String EMPLOYER_ID = "EI";
    /** Claim office number (payers, pay-to plan). */
    public static final String CLAIM_OFFICE = "FY";
    /** NAIC code of an insurer (payers, pay-to plan). */
    public static final String NAIC = "NF";
    /** Social Security number (subscriber, patient). */
    public static final String SOCIAL_SECURITY = "SY";
    /** Property and casualty claim number (subscriber, patient). */
    public static final String PROPERTY_CASUALTY_CLAIM = "Y4";
    /** Member id of a patient in a property and casualty claim (patient). */
    public static final String MEMBER_ID = "1W";

    /** Refuses blank and overlong texts. */
    public Reference {
        Require.code(kind, "reference qualifier", 3);
        Require.text(number, "reference number", 50);
        Require.optionalText(otherPayerId, "other payer of a reference", 50);
    }

    /** A number of the destination payer, or of everybody. */
    public Reference(String kind, String number) {
        this(kind, number, null);
    }

    @Override
    public String toString() {
        return "Reference[" + kind + ", not shown]";
    }
}

package io.github.claimwright.model;

import java.time.LocalDate;

/**
 * When something happened that bears on a claim or a line (DTP).
 *
 * @param event what happened (DTP01), such as {@link #ACCIDENT}
 * @param days when
 */
public record EventDate(String event, DateSpan days) {
    /** Onset of the current illness (claim). */
    public static final String ONSET = "431";
    /** Initial treatment (claim, line). */
    public static final String INITIAL_TREATMENT = "454";
    /** Last seen by the attending or supervising practitioner (claim, line). */
    public static final String LAST_SEEN = "304";
    /** Acute manifestation of a chronic condition (claim). */
    public static final String ACUTE_MANIFESTATION = "453";
    /** Accident (claim). */
    public static final String ACCIDENT = "439";
    /** Last menstrual period (claim). */
    public static final String LAST_MENSTRUAL_PERIOD = "484";
    /** Last X-ray (claim, line). */
    public static final String LAST_XRAY = "455";
    /** Prescription (claim, line). */
    public static final String PRESCRIPTION = "471";
    /** Disability from one day to another (claim). */
    public static final String DISABILITY = "314";
    /** Disability began (claim). */
    public static final String DISABILITY_BEGAN = "360";
    /** Disability ended (claim). */
    public static final String DISABILITY_ENDED = "361";
    /** Last worked (claim). */
    public static final String LAST_WORKED = "297";
    /** Authorized to return to work (claim). */
    public static final String RETURN_TO_WORK = "296";
    /** Admission to a hospital (claim). */
    public static final String ADMISSION = "435";
    /** Discharge from a hospital (claim). */
    public static final String DISCHARGE = "096";
    /** Care assumed (claim). */
    public static final String CARE_ASSUMED = "090";
    /** Care relinquished (claim). */
    public static final String CARE_RELINQUISHED = "091";
    /** First contact in a property and casualty claim (claim). */
    public static final String FIRST_CONTACT = "444";
    /** Received by the repricer (claim). */
    public static final String REPRICER_RECEIVED = "050";
    /** Certification revised or recertified (line). */
    public static final String RECERTIFICATION = "607";
    /** Therapy began (line). */
    public static final String THERAPY_BEGAN = "463";
    /** Last certification (line). */
    public static final String LAST_CERTIFICATION = "461";
    /** Most recent hemoglobin or hematocrit test (line). */
    public static final String HEMOGLOBIN_TEST = "738";
    /** Most recent serum creatinine test (line). */
    public static final String CREATININE_TEST = "739";
    /** Shipped (line). */
    public static final String SHIPPED = "011";

    /** Refuses qualifiers that are not of three characters. */
    public EventDate {
        Require.that(event.length() == 3, "date qualifier", "must be three characters such as 471");
    }

    /** Something that happened on one day. */
    public static EventDate on(String event, LocalDate day) {
        return new EventDate(event, DateSpan.on(day));
    }
}

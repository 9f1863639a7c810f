package io.github.claimwright.model;

import java.util.List;

/**
 * Conditions that apply to a patient, or do not (CRC).
 *
 * @param category which conditions these are (CRC01), such as {@link #AMBULANCE}
 * @param applies whether they apply (CRC02)
 * @param conditions one to five condition codes (CRC03 to CRC07)
 */
public record Certification(String category, boolean applies, List<String> conditions) {
    /** Ambulance certification (claim, line). */
    public static final String AMBULANCE = "07";
    /** Vision: spectacle lenses (claim). */
    public static final String LENSES = "E1";
    /** Vision: contact lenses (claim). */
    public static final String CONTACT_LENSES = "E2";
    /** Vision: spectacle frames (claim). */
    public static final String FRAMES = "E3";
    /** Homebound, for specimens that an independent laboratory drew (claim). */
    public static final String HOMEBOUND = "75";
    /** EPSDT referral (claim). */
    public static final String EPSDT_REFERRAL = "ZZ";
    /** Whether a hospice employee rendered the service (line). */
    public static final String HOSPICE_EMPLOYEE = "70";
    /** Durable medical equipment certification (line). */
    public static final String EQUIPMENT = "09";

    /** Refuses a sixth condition. */
    public Certification {
        Require.code(category, "certification category", 2);
        conditions = Require.count(conditions, "conditions of a certification", 1, 5);
        conditions.forEach(condition -> Require.code(condition, "condition code", 3));
    }
}

package io.github.claimwright.model;

/**
 * The patient where that is not the subscriber (loops 2000C and 2010CA). Never printed by {@link #toString()}.
 *
 * @param relationship what the patient is to the subscriber (PAT01), such as {@link #CHILD}
 * @param name the name
 * @param address the home address
 * @param demographics birth date and sex
 * @param details what else some payers must know
 */
public record Dependent(
        String relationship, PersonName name, Address address, Demographics demographics, PatientDetails details) {
    /** Husband or wife. */
    public static final String SPOUSE = "01";
    /** Child. */
    public static final String CHILD = "19";
    /** Employee. */
    public static final String EMPLOYEE = "20";
    /** Unknown. */
    public static final String UNKNOWN = "21";
    /** Organ donor. */
    public static final String ORGAN_DONOR = "39";
    /** Cadaver donor. */
    public static final String CADAVER_DONOR = "40";
    /** Life partner. */
    public static final String LIFE_PARTNER = "53";
    /** Any other relationship. */
    public static final String OTHER = "G8";

    /** Refuses relationship codes of more than two characters. */
    public Dependent {
        Require.code(relationship, "relationship to the subscriber", 2);
    }

    /** A dependent with what nearly all claims say. */
    public Dependent(String relationship, PersonName name, Address address, Demographics demographics) {
        this(relationship, name, address, demographics, PatientDetails.NONE);
    }

    @Override
    public String toString() {
        return "Dependent[not shown]";
    }
}

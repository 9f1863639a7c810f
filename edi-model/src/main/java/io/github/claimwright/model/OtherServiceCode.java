package io.github.claimwright.model;

/**
 * A service code that is neither HCPCS nor CPT.
 *
 * @param kind {@link #HOME_INFUSION}, {@link #JURISDICTION} or {@link #ALTERNATIVE} (SV101-1)
 * @param value the code, at most 48 characters
 */
public record OtherServiceCode(String kind, String value) implements ServiceCode {
    /** Home Infusion EDI Coalition codes. */
    public static final String HOME_INFUSION = "IV";
    /** Codes of a jurisdiction's workers' compensation. */
    public static final String JURISDICTION = "ER";
    /** Advanced Billing Concepts codes. */
    public static final String ALTERNATIVE = "WK";

    /** Refuses HCPCS, which has a type of its own. */
    public OtherServiceCode {
        Require.code(kind, "service code type", 2);
        Require.that(!kind.equals(HCPCS), "service code type", "must not be HC, which takes a HCPCS code");
        Require.text(value, "service code", 48);
    }

    @Override
    public String toString() {
        return value;
    }
}

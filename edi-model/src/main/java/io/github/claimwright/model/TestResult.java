package io.github.claimwright.model;

import java.math.BigDecimal;

/**
 * What a test measured (MEA).
 *
 * @param reference {@link #ORIGINAL} or {@link #TEST_RESULTS} (MEA01)
 * @param measured what was measured (MEA02), such as {@link #HEMOGLOBIN}
 * @param value the result (MEA03)
 */
public record TestResult(String reference, String measured, BigDecimal value) {
    /** Starting dosage. */
    public static final String ORIGINAL = "OG";
    /** Test results. */
    public static final String TEST_RESULTS = "TR";
    /** Height. */
    public static final String HEIGHT = "HT";
    /** Hemoglobin. */
    public static final String HEMOGLOBIN = "R1";
    /** Hematocrit. */
    public static final String HEMATOCRIT = "R2";
    /** Epoetin starting dosage. */
    public static final String EPOETIN = "R3";
    /** Creatinine. */
    public static final String CREATININE = "R4";

    /** Refuses overlong codes. */
    public TestResult {
        Require.code(reference, "test result reference", 2);
        Require.code(measured, "test result qualifier", 3);
        value = Require.number(value, "test result");
    }
}

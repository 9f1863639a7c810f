package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * What an insurance is (SBR of loops 2000B and 2320).
 *
 * @param responsibility whether this payer pays first: P primary, S secondary, T tertiary, A to H after that, U unknown
 *     (SBR01)
 * @param groupNumber the group or policy number (SBR03), at most 50 characters; null when there is none
 * @param groupName the group or plan name (SBR04), at most 60 characters; null when there is none
 * @param insuranceType why Medicare is not primary (SBR05); null when Medicare is primary or another payer is billed
 * @param filing the claim filing indicator (SBR09): MB for Medicare Part B, MC for Medicaid, CI for commercial …; null
 *     only where the payer asks for none
 */
public record Coverage(
        String responsibility,
        @Nullable String groupNumber,
        @Nullable String groupName,
        @Nullable String insuranceType,
        @Nullable String filing) {
    /** Primary payer. */
    public static final String PRIMARY = "P";
    /** Secondary payer. */
    public static final String SECONDARY = "S";
    /** Tertiary payer. */
    public static final String TERTIARY = "T";
    /** Medicare Part B. */
    public static final String MEDICARE_PART_B = "MB";
    /** Medicaid. */
    public static final String MEDICAID = "MC";
    /** Commercial insurance. */
    public static final String COMMERCIAL = "CI";

    /** Refuses lengths that SBR cannot carry. */
    public Coverage {
        Require.text(responsibility, "payer responsibility", 1);
        Require.optionalText(groupNumber, "group number", 50);
        Require.optionalText(groupName, "group name", 60);
        Require.optionalText(insuranceType, "insurance type", 3);
        Require.optionalText(filing, "claim filing indicator", 2);
    }
}

package io.github.claimwright.model;

/**
 * The number on the insurance card (NM109 of loops 2010BA and 2330A). Never printed by {@link #toString()}.
 *
 * @param kind {@link #MEMBER} or {@link #UNIQUE_HEALTH_ID} (NM108)
 * @param value the number, 2 to 80 characters; Medicare: the MBI
 */
public record MemberId(String kind, String value) {
    /** Member identification number. */
    public static final String MEMBER = "MI";
    /** Standard unique health identifier of each individual in the United States. */
    public static final String UNIQUE_HEALTH_ID = "II";

    /** Refuses what NM1 cannot carry. */
    public MemberId {
        Require.code(kind, "member id type", 2);
        Require.id(value, "member id");
    }

    /** A member identification number. */
    public static MemberId of(String value) {
        return new MemberId(MEMBER, value);
    }

    @Override
    public String toString() {
        return "MemberId[not shown]";
    }
}

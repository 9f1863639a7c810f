package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of accident a claim comes from (CLM11).
 *
 * @param causes one or two of {@link #AUTO_ACCIDENT}, {@link #EMPLOYMENT} and {@link #OTHER_ACCIDENT}
 * @param state the state of an auto accident; null when not sent
 * @param country its country, if not the United States; null otherwise
 */
public record RelatedCauses(
        List<String> causes,
        @Nullable String state,
        @Nullable String country) {
    /** Auto accident. */
    public static final String AUTO_ACCIDENT = "AA";
    /** Employment. */
    public static final String EMPLOYMENT = "EM";
    /** Other accident. */
    public static final String OTHER_ACCIDENT = "OA";

    /** Refuses a third cause, and codes of the wrong length. */
    public RelatedCauses {
        causes = Require.count(causes, "related causes", 1, 2);
        causes.forEach(cause -> Require.code(cause, "related cause", 3));
        Require.optionalCode(state, "accident state", 2);
        Require.optionalCode(country, "accident country", 3);
    }
}

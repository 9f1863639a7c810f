package io.github.claimwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The contract under which a claim or a line is paid (CN1).
 *
 * @param type the kind of contract (CN101), two characters
 * @param amount the contract amount (CN102); null when not sent
 * @param percentage the contract percentage (CN103); null when not sent
 * @param code the contract's code (CN104), at most 50 characters; null when not sent
 * @param termsDiscount the terms discount percentage (CN105); null when not sent
 * @param version the contract's version (CN106), at most 30 characters; null when not sent
 */
public record Contract(
        String type,
        @Nullable Money amount,
        @Nullable BigDecimal percentage,
        @Nullable String code,
        @Nullable BigDecimal termsDiscount,
        @Nullable String version) {

    /** Refuses overlong texts. */
    public Contract {
        Require.code(type, "contract type", 2);
        percentage = Require.optionalNumber(percentage, "contract percentage");
        Require.optionalText(code, "contract code", 50);
        termsDiscount = Require.optionalNumber(termsDiscount, "terms discount percentage");
        Require.optionalText(version, "contract version", 30);
    }
}

package io.github.claimwright.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The billing provider (loops 2000A and 2010AA): the supplier that bills.
 *
 * @param name the organisation's name as enrolled with the payer, at most 60 characters
 * @param npi its NPI
 * @param taxId its taxpayer number
 * @param taxonomy its provider taxonomy code, such as 332B00000X for DME suppliers; null when not sent
 * @param address its street address (no post office box), with all nine digits of the ZIP code
 * @param contact whom the payer may call; null when the submitter's contact serves
 */
public record BillingProvider(
        String name,
        Npi npi,
        TaxId taxId,
        @Nullable String taxonomy,
        Address address,
        @Nullable Contact contact) {
    private static final Pattern TAXONOMY = Pattern.compile("[A-Z0-9]{9}X");

    /** Refuses a five-digit ZIP code and malformed taxonomy codes. */
    public BillingProvider {
        Require.text(name, "billing provider name", 60);
        Require.that(address.hasFullZip(), "billing provider ZIP code", "must have nine digits");
        if (taxonomy != null) {
            Require.form(taxonomy, TAXONOMY, "taxonomy code", "must be ten characters ending in X");
        }
    }
}

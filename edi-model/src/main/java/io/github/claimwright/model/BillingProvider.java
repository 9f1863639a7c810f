package io.github.claimwright.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The billing provider (loops 2000A and 2010AA to 2010AC): the supplier that bills.
 *
 * @param name its name as enrolled with the payer
 * @param npi its NPI; null only for those that cannot have one
 * @param taxId its taxpayer number
 * @param taxonomy its provider taxonomy code, such as 332B00000X for DME suppliers; null when not sent
 * @param address its street address (no post office box), with all nine digits of the ZIP code
 * @param contacts whom the payer may call, at most two; none when the submitter's contact serves
 * @param details what else some payers must know
 */
public record BillingProvider(
        PartyName name,
        @Nullable Npi npi,
        TaxId taxId,
        @Nullable String taxonomy,
        Address address,
        List<Contact> contacts,
        BillingDetails details) {
    private static final Pattern TAXONOMY = Pattern.compile("[A-Z0-9]{9}X");

    /** Refuses malformed taxonomy codes and a third contact. */
    public BillingProvider {
        Require.optionalForm(taxonomy, TAXONOMY, "taxonomy code", "must be ten characters ending in X");
        contacts = Require.count(contacts, "contacts of a billing provider", 0, 2);
    }

    /**
     * A supplier with what nearly all claims say. Refuses a five-digit ZIP code.
     *
     * @param name the organization's name, at most 60 characters
     * @param contact whom the payer may call; null when the submitter's contact serves
     */
    public BillingProvider(
            String name,
            @Nullable Npi npi,
            TaxId taxId,
            @Nullable String taxonomy,
            Address address,
            @Nullable Contact contact) {
        this(
                new OrganizationName(Require.text(name, "billing provider name", 60)),
                npi,
                taxId,
                taxonomy,
                withFullZip(address),
                contact == null ? List.of() : List.of(contact),
                BillingDetails.NONE);
    }

    private static Address withFullZip(Address address) {
        Require.that(address.hasFullZip(), "billing provider ZIP code", "must have nine digits");
        return address;
    }

    /** Whom the payer may call first; null when the submitter's contact serves. */
    public @Nullable Contact contact() {
        return contacts.isEmpty() ? null : contacts.get(0);
    }

    /** The same supplier with other details. */
    public BillingProvider withDetails(BillingDetails other) {
        return new BillingProvider(name, npi, taxId, taxonomy, address, contacts, other);
    }
}

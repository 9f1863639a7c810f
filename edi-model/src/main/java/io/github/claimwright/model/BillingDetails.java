package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some billing providers have beside name, numbers and address.
 *
 * @param references license number and UPIN (REF*0B, REF*1G), at most two
 * @param currency the ISO 4217 code of the amounts (CUR); null for US dollars
 * @param payToAddress where payment goes; null for the billing provider's own address
 * @param payToPlan which plan is paid instead; null in nearly all claims
 * @param kept segments of this level of the hierarchy that the model has no word for
 */
public record BillingDetails(
        List<Reference> references,
        @Nullable String currency,
        @Nullable PayToAddress payToAddress,
        @Nullable PayToPlan payToPlan,
        List<KeptSegment> kept) {
    /** Nothing of it. */
    public static final BillingDetails NONE = new BillingDetails(List.of(), null, null, null, List.of());

    /** Refuses more numbers than the loop has room for, and currencies that are no three letters. */
    public BillingDetails {
        references = Require.count(references, "further numbers of a billing provider", 0, 2);
        Require.that(currency == null || currency.length() == 3, "currency", "must be a code of three letters");
        kept = List.copyOf(kept);
    }

    /** Another address for payment alone. */
    public static BillingDetails payTo(Address address) {
        return new BillingDetails(List.of(), null, new PayToAddress(PartyName.ORGANIZATION, address), null, List.of());
    }
}

package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The practitioner who ordered the item (loop 2420E): always a person.
 *
 * @param name the name as enrolled (Medicare: as in PECOS)
 * @param npi the practitioner's own NPI; null when there is none
 * @param address the address; null when not sent
 * @param references further ids (REF), at most 20
 * @param contact whom to call; null when not sent
 */
public record OrderingProvider(
        PersonName name,
        @Nullable Npi npi,
        @Nullable Address address,
        List<Reference> references,
        @Nullable Contact contact) {

    /** Refuses more ids than the loop has room for. */
    public OrderingProvider {
        references = Require.count(references, "further ids of an ordering provider", 0, 20);
    }

    /** A practitioner with what nearly all claims say. */
    public OrderingProvider(PersonName name, Npi npi, @Nullable Address address) {
        this(name, npi, address, List.of(), null);
    }
}

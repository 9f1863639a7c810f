package io.github.claimwright.model;

import org.jspecify.annotations.Nullable;

/**
 * The practitioner who ordered the item (loop 2420E): always a person.
 *
 * @param name the name as enrolled (Medicare: as in PECOS)
 * @param npi the practitioner's own NPI
 * @param address the address; null when not sent
 */
public record OrderingProvider(
        PersonName name, Npi npi, @Nullable Address address) {}

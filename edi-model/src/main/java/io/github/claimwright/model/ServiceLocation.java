package io.github.claimwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the service was rendered, if not at the billing provider's address (loops 2310C and 2420C): always an
 * organization.
 *
 * @param name its name
 * @param npi its NPI; null when there is none
 * @param address its address
 * @param references further ids (REF), at most three
 * @param contact whom to call in a property and casualty claim, of the claim only; null when not sent
 */
public record ServiceLocation(
        OrganizationName name,
        @Nullable Npi npi,
        Address address,
        List<Reference> references,
        @Nullable Contact contact) {

    /** Refuses more ids than the loop has room for. */
    public ServiceLocation {
        references = Require.count(references, "further ids of a service location", 0, 3);
    }
}

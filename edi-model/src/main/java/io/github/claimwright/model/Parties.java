package io.github.claimwright.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who had a part in a claim (loops 2310A to 2310F) or, where it differs, in one of its lines (loops 2420A to 2420D, 2420F
 * to 2420H).
 *
 * @param providers practitioners and organizations by their roles: referring first, then rendering, purchased, supervising;
 *     those of one role, and the two that refer, in their order
 * @param location where the service was rendered; null when at the billing provider's address
 * @param pickUp where an ambulance took the patient up; null for all other services
 * @param dropOff where it set the patient down; null for all other services
 */
public record Parties(
        List<Provider> providers,
        @Nullable ServiceLocation location,
        @Nullable AmbulanceLocation pickUp,
        @Nullable AmbulanceLocation dropOff) {
    /** The order of roles has no meaning, so that it is always the same. Primary care providers refer too. */
    private static final Comparator<Provider> BY_ROLE =
            Comparator.comparingInt(provider -> List.of(Provider.RENDERING, Provider.PURCHASED, Provider.SUPERVISING)
                    .indexOf(provider.role()));

    /** Nobody beside the billing provider. */
    public static final Parties NONE = new Parties(List.of(), null, null, null);

    /** Puts the providers in the order of their roles. */
    public Parties {
        providers = providers.stream().sorted(BY_ROLE).toList();
    }

    /** Providers alone. */
    public static Parties of(Provider... providers) {
        return new Parties(List.of(providers), null, null, null);
    }

    /** Refuses roles that the loops of a claim, or of a line, do not have. */
    void allow(String whose, List<String> roles) {
        for (Provider provider : providers) {
            Require.that(
                    roles.contains(provider.role()),
                    "provider role",
                    "of %s must be one of %s".formatted(whose, String.join(", ", roles)));
        }
    }

    /** Those who have a role, in their order. */
    public List<Provider> inRole(String role) {
        return providers.stream()
                .filter(provider -> provider.role().equals(role))
                .toList();
    }
}

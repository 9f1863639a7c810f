package io.github.claimwright.model;

/**
 * A service that the billing provider bought from another (PS1).
 *
 * @param providerId the other provider's id (PS101), at most 50 characters
 * @param charge what it charged (PS102)
 */
public record PurchasedService(String providerId, Money charge) {

    /** Refuses overlong ids. */
    public PurchasedService {
        Require.text(providerId, "purchased service provider", 50);
    }
}

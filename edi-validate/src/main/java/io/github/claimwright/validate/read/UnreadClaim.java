package io.github.claimwright.validate.read;

import org.jspecify.annotations.Nullable;

/**
 * A claim that the model cannot hold, because something in it is missing or malformed.
 *
 * @param accountNumber its account number (CLM01); null when it has none
 * @param segment the number in the file of its CLM
 * @param reason what the model refused, without values
 */
public record UnreadClaim(@Nullable String accountNumber, long segment, String reason) {}

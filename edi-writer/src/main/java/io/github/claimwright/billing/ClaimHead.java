package io.github.claimwright.billing;

import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.Subscriber;
import java.time.LocalDate;

/**
 * Everything of a claim but its lines. Orders whose heads are equal may share a claim.
 *
 * @param supplier who bills
 * @param subscriber the insured patient
 * @param payer who is billed
 * @param date the date of service
 * @param terms what the claim says of itself
 */
record ClaimHead(BillingProvider supplier, Subscriber subscriber, Payer payer, LocalDate date, ClaimTerms terms) {}

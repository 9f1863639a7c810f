package io.github.claimwright.billing;

import io.github.claimwright.model.BillingProvider;
import io.github.claimwright.model.Dependent;
import io.github.claimwright.model.OtherCoverage;
import io.github.claimwright.model.Payer;
import io.github.claimwright.model.Subscriber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a claim but its lines. Orders whose heads are equal may share a claim.
 *
 * @param supplier who bills
 * @param subscriber who holds the insurance
 * @param dependent the patient, where that is another; null otherwise
 * @param payer who is billed
 * @param date the date of service
 * @param terms what the claim says of itself
 * @param others the patient's other insurances
 * @param alone the number of an order that shares its claim with no other and needs just one: what the patient or another
 *     payer paid is paid for the whole claim; null for all other orders
 */
record ClaimHead(
        BillingProvider supplier,
        Subscriber subscriber,
        @Nullable Dependent dependent,
        Payer payer,
        LocalDate date,
        ClaimTerms terms,
        List<OtherCoverage> others,
        @Nullable String alone) {}

/**
 * Exact arithmetic between what a pharmacy dispensed (NDC quantity) and what a supplier bills (HCPCS units), with the
 * steps kept so that a biller can check them by hand.
 */
@NullMarked
package io.github.claimwright.units;

import org.jspecify.annotations.NullMarked;

/** Sums and balances (SNIP 3). */
@NullMarked
package io.github.claimwright.validate.rules.balancing;

import org.jspecify.annotations.NullMarked;

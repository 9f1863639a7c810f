/** What one payer asks (SNIP 7); off until a profile turns them on. */
@NullMarked
package io.github.claimwright.validate.rules.payer;

import org.jspecify.annotations.NullMarked;

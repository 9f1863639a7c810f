/** What one payer adds, relaxes or forbids: small text files in layers, from the base to your own. */
@NullMarked
package io.github.claimwright.validate.profile;

import org.jspecify.annotations.NullMarked;

/** Whole files as claims in JSON, and back to the same bytes: what the model says, and what only the form of a file says. */
@NullMarked
package io.github.claimwright.cli.claims;

import org.jspecify.annotations.NullMarked;

/** Claims and whole files as JSON, and back: each record of the model is an object with its parts by name. */
@NullMarked
package io.github.claimwright.cli.claims;

import org.jspecify.annotations.NullMarked;

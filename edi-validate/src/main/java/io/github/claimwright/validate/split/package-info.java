/** One file made into several, each in envelopes of its own, with every claim as it was. */
@NullMarked
package io.github.claimwright.validate.split;

import org.jspecify.annotations.NullMarked;

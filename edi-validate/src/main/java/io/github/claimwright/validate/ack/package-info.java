/** What a receiver would send back: the findings of a file as TA1, 999 and 277CA interchanges that tell one story. */
@NullMarked
package io.github.claimwright.validate.ack;

import org.jspecify.annotations.NullMarked;

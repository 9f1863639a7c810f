/** The way in: claims become 837P interchanges, with envelopes, control numbers and trading-partner settings. */
@NullMarked
package io.github.claimwright.writer;

import org.jspecify.annotations.NullMarked;
